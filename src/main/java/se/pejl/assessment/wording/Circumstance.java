package se.pejl.assessment.wording;

import se.pejl.assessment.AssessmentHead;

/** When, from whom and where in the work, on one line. */
public final class Circumstance {

  private Circumstance() {}

  public static String of(AssessmentHead head, Words words) {
    return words.get(
        "fill.circumstances",
        head.date(),
        words.get("informant." + head.informant().code()),
        words.get("phase." + head.phase()));
  }
}
