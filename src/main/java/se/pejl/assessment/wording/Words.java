package se.pejl.assessment.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import se.pejl.form.text.Text;

/** The words of the assessment pages in one language. */
public final class Words {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SWEDEN);
  private static final String FOR_SCRIPTS = "js.";

  private final String language;
  private final ResourceBundle bundle;

  private Words(String language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle("se.pejl.assessment.texts", Locale.forLanguageTag(language));
  }

  public static Words in(String language) {
    return new Words(language);
  }

  public String language() {
    return language;
  }

  /** The text of a key, with values at {0}, {1}. */
  public String get(String key, Object... values) {
    String text = bundle.getString(key);
    for (int place = 0; place < values.length; place++) {
      text = text.replace("{" + place + "}", String.valueOf(values[place]));
    }
    return text;
  }

  /** A text of a form. */
  public String of(Text text) {
    return text.in(language);
  }

  /** A moment as people read it, to the minute, in Swedish time. */
  public String minute(Instant moment) {
    return MINUTE.format(moment);
  }

  /** A number with the decimal sign of the language. */
  public String number(BigDecimal number) {
    return number.toPlainString().replace(".", bundle.getString("js.decimal"));
  }

  /** What the scripts of the page say. */
  public Map<String, String> forScripts() {
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith(FOR_SCRIPTS))
        .forEach(key -> texts.put(key.substring(FOR_SCRIPTS.length()), bundle.getString(key)));
    return texts;
  }
}
