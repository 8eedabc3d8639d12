package se.pejl.print;

import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.Status;
import se.pejl.assessment.wording.Words;

/** What stands on every page: whose it is, what it is worth, and which page of how many. */
final class Margins {

  private Margins() {}

  static void write(Leaf body, Paper paper, Words words) {
    AssessmentHead head = paper.result().head();
    body.text(
        "div", "running-head", head.caseNumber() + " · " + words.of(paper.result().form().title()));
    body.text("div", "running-state", state(head.status(), words));
    body.in(
        "div",
        "running-foot",
        foot -> {
          foot.text("span", "", words.get("print.by", paper.printedBy(), paper.printedOn()));
          foot.text("span", "", " · " + words.get("print.page") + " ");
          foot.in("span", "page-number", number -> {});
          foot.text("span", "", " " + words.get("print.of") + " ");
          foot.in("span", "page-count", number -> {});
        });
  }

  /** What must be seen at once: that it does not count. */
  private static String state(Status status, Words words) {
    return switch (status) {
      case DRAFT, FINISHED -> words.get("print.draft");
      case RETURNED -> words.get("print.returned");
      case DISCARDED -> words.get("print.discarded");
      case SIGNED, APPROVED -> "";
    };
  }
}
