package se.pejl.print;

import java.util.List;
import org.w3c.dom.Document;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.Words;

/** One page in plain words for the youth and guardians: what was found, and what happens now. */
final class SummaryPage {

  private final Paper paper;
  private final Words words;
  private final ResultView view;
  private final Findings findings;
  private final int most;

  /**
   * @param most how many lines of a list are written out; the others are counted
   */
  SummaryPage(Paper paper, Words words, int most) {
    this.paper = paper;
    this.words = words;
    this.view = new ResultView(paper.result(), words);
    this.findings = new Findings(paper.result(), view, words);
    this.most = most;
  }

  Document written() {
    String title = words.get("summary.title");
    return Leaf.page(words.language(), title, Typesetter.style(), this::body);
  }

  private void body(Leaf body) {
    Margins.write(body, paper, words);
    body.in(
        "div",
        "summary",
        page -> {
          AssessmentHead head = paper.result().head();
          page.text("p", "authority", paper.board());
          page.text("h1", "", words.get("summary.title"));
          page.text("p", "lead", words.get("summary.for", head.youth()));
          lookedAt(page, head);
          found(page);
          changed(page);
          next(page);
          ask(page);
          rights(page);
        });
  }

  private void lookedAt(Leaf page, AssessmentHead head) {
    page.text("h2", "", words.get("summary.looked-at"));
    String informant = words.get("informant." + head.informant().code());
    page.text("p", "", words.get("summary.form", view.getTitle(), head.date(), informant));
    page.text("p", "", words.of(paper.result().form().purpose()));
  }

  private void found(Leaf page) {
    page.text("h2", "", words.get("summary.found"));
    if (paper.result().scoresHidden()) {
      page.text("p", "", words.get("summary.not-ready"));
    }
    list(page, "", findings.conclusions());
    list(page, "summary.strengths", findings.strengths());
    list(page, "summary.concerns", findings.concerns());
  }

  private void changed(Leaf page) {
    page.text("h2", "", words.get("summary.changed"));
    if (view.getLastDate().isEmpty()) {
      page.text("p", "", words.get("summary.first"));
      return;
    }
    page.text("p", "", words.get("summary.compared", view.getLastDate()));
    list(page, "", findings.bandsThenAndNow());
    list(page, "summary.better", findings.better());
    list(page, "summary.worse", findings.worse());
    page.text("p", "", words.get("summary.day"));
  }

  private void next(Leaf page) {
    page.text("h2", "", words.get("summary.next"));
    page.text(
        "p",
        "",
        paper
            .next()
            .filter(day -> !day.isBefore(paper.printedOn()))
            .map(day -> words.get("summary.next.day", day))
            .orElse(words.get("summary.next.none")));
  }

  private void ask(Leaf page) {
    String who = paper.handler().isEmpty() ? paper.rater() : paper.handler();
    page.text("h2", "", words.get("summary.ask"));
    page.text("p", "", words.get("summary.ask.who", who, paper.unit()));
  }

  private void rights(Leaf page) {
    page.text("h2", "", words.get("summary.rights"));
    page.in(
        "ul",
        "",
        list -> {
          for (String right : List.of("person", "see", "disagree", "consent", "read")) {
            list.text("li", "", words.get("summary.rights." + right));
          }
        });
  }

  /** With a heading when there is something to list; what does not fit is counted. */
  private void list(Leaf page, String key, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (!key.isEmpty()) {
      page.text("p", "strong", words.get(key));
    }
    page.in(
        "ul",
        "",
        list -> {
          lines.stream().limit(most).forEach(line -> list.text("li", "", line));
          if (lines.size() > most) {
            list.text("li", "", words.get("summary.more", lines.size() - most));
          }
        });
  }
}
