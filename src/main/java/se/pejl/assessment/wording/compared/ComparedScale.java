package se.pejl.assessment.wording.compared;

import java.util.List;

/**
 * One scale then and now, as the page shows it.
 *
 * @param then the score with its band, or that there is none
 * @param difference with its sign and which way; empty text when nothing is compared
 * @param verdict whether it is more than noise
 * @param changed whether there certainly was a change
 * @param why why nothing is compared; empty text when it is
 * @param caution what must be said beside the difference; empty text when there is nothing
 * @param methods the one the form declares first, then those beside it
 */
public record ComparedScale(
    String code,
    String title,
    String direction,
    Outcome then,
    Outcome now,
    String difference,
    String verdict,
    boolean changed,
    String why,
    String caution,
    List<MethodCard> methods) {

  public ComparedScale {
    methods = List.copyOf(methods);
  }

  /** A score in brief, and the band it falls in; empty text where there is none. */
  public record Outcome(String value, String band) {}

  public boolean compares() {
    return why.isEmpty();
  }
}
