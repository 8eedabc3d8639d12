package se.pejl.print;

import java.util.Locale;
import java.util.ResourceBundle;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.PersonLog;

/** The log of one person's file on paper: who, when, what and what for. */
public final class LogPage {

  private final PersonLog log;
  private final Words words;
  private final ResourceBundle texts;

  private LogPage(PersonLog log, String language) {
    this.log = log;
    this.words = Words.in(language);
    this.texts = ResourceBundle.getBundle("se.pejl.texts", Locale.forLanguageTag(language));
  }

  /**
   * The document as a PDF.
   *
   * @param language {@code sv} or {@code en}
   */
  public static byte[] pdf(PersonLog log, String language) {
    LogPage page = new LogPage(log, language);
    String title = page.texts.getString("hand-out.title");
    return Typesetter.pdf(Leaf.page(language, title, Typesetter.style(), page::body));
  }

  private void body(Leaf body) {
    body.text("div", "running-head", log.caseNumber());
    body.in("div", "running-foot", this::foot);
    body.text("p", "authority", log.board());
    body.text("h1", "", texts.getString("hand-out.title"));
    body.text("p", "", log.youth() + ", " + log.caseNumber());
    body.text("p", "", texts.getString("hand-out.text"));
    body.in(
        "table",
        "grid",
        table -> {
          table.in("thead", "", head -> head.in("tr", "", this::headings));
          table.in(
              "tbody",
              "",
              rows -> log.lines().forEach(line -> rows.in("tr", "", row -> line(row, line))));
        });
  }

  private void foot(Leaf foot) {
    foot.text("span", "", words.get("print.by", log.handedOutBy(), log.on()));
    foot.text("span", "", " · " + words.get("print.page") + " ");
    foot.in("span", "page-number", number -> {});
    foot.text("span", "", " " + words.get("print.of") + " ");
    foot.in("span", "page-count", number -> {});
  }

  private void headings(Leaf row) {
    row.heading("col", texts.getString("log.when"));
    row.heading("col", texts.getString("log.who"));
    row.heading("col", texts.getString("log.what"));
    row.heading("col", texts.getString("log.purpose"));
  }

  private void line(Leaf row, PersonLog.Line line) {
    row.heading("row", words.minute(line.at()));
    row.cell(who(line));
    row.cell(texts.getString("event." + line.kind()));
    row.cell(purpose(line.purpose()));
  }

  private String who(PersonLog.Line line) {
    String role = texts.getString("role." + line.role());
    String there = line.unit().isEmpty() ? role : role + ", " + line.unit();
    return line.name().isEmpty() ? there : line.name() + " (" + there + ")";
  }

  private String purpose(String code) {
    String key = "purpose." + code;
    return code.isEmpty() ? "" : texts.getString(texts.containsKey(key) ? key : "purpose.other");
  }
}
