package se.pejl.assessment.wording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
  private static final int DAYS_OF_WEEK = 7;

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

  /** A difference with the sign that people write. */
  public String signed(BigDecimal difference) {
    String size = number(difference.abs());
    return difference.signum() == 0 ? size : (difference.signum() > 0 ? "+" : "−") + size;
  }

  /** A length of time from the date of assessment, such as within 3 months. */
  public String within(Period time) {
    List<String> parts = new ArrayList<>();
    add("years", time.getYears(), parts);
    add("months", time.getMonths(), parts);
    add(time.getDays() % DAYS_OF_WEEK == 0 ? "weeks" : "days", inWeeks(time.getDays()), parts);
    return get("within", String.join(" ", parts));
  }

  private static int inWeeks(int days) {
    return days % DAYS_OF_WEEK == 0 ? days / DAYS_OF_WEEK : days;
  }

  private void add(String unit, int number, List<String> parts) {
    if (number > 0) {
      parts.add(get("within." + unit + (number == 1 ? ".one" : ""), number));
    }
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
