package se.pejl.assessment.wording;

import se.pejl.assessment.AssessmentHead;

/** When, from whom, where in the work and, where it is known, how; on one line. */
public final class Circumstance {

  private Circumstance() {}

  public static String of(AssessmentHead head, Words words) {
    String always =
        words.get(
            "fill.circumstances",
            head.date(),
            words.get("informant." + head.informant().code()),
            words.get("phase." + head.phase()));
    return head.mode().said() ? always + " · " + mode(head, words) : always;
  }

  /** How the answers were taken; empty when nobody said. */
  public static String mode(AssessmentHead head, Words words) {
    return head.mode().said() ? words.get("mode." + head.mode()) : "";
  }
}
