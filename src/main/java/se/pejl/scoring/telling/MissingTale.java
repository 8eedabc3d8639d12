package se.pejl.scoring.telling;

import se.pejl.form.scale.MissingRule;
import se.pejl.form.text.Text;
import se.pejl.scoring.rules.Tally;

/**
 * Tells what a missing rule says about the items without an answer.
 *
 * @param enough whether enough items are answered, so that the rule fills in the others
 */
record MissingTale(Tally tally, boolean enough) implements MissingRule.Visitor<Text> {

  @Override
  public Text refuse(MissingRule.Refuse rule) {
    return Wording.said(
        "{0} av {1} frågor saknar svar; alla måste vara besvarade",
        "{0} of {1} items have no answer; every item must have one",
        tally.lacking(),
        tally.asked());
  }

  @Override
  public Text prorate(MissingRule.Prorate rule) {
    Text mean =
        Wording.said(
            "; de räknas som medelvärdet av de besvarade",
            "; they count as the mean of the answered ones");
    return upTo(rule.atMost(), mean);
  }

  @Override
  public Text blankAsZero(MissingRule.BlankAsZero rule) {
    return upTo(rule.atMost(), Wording.said("; de räknas som 0", "; they count as 0"));
  }

  @Override
  public Text leaveOut(MissingRule.LeaveOut rule) {
    return upTo(
        rule.atMost(),
        Wording.said("; skalan räknas utan dem", "; the scale goes on without them"));
  }

  @Override
  public Text interval(MissingRule.Interval rule) {
    return Wording.said(
        "{0} av {1} frågor saknar svar; poängen anges från det lägsta till det högsta den kan vara",
        "{0} of {1} items have no answer; the score is given from the lowest to the highest it can"
            + " be",
        tally.lacking(),
        tally.asked());
  }

  private Text upTo(int atMost, Text filledIn) {
    return Wording.said(
        "{0} av {1} frågor saknar svar; högst {2} får sakna svar{3}",
        "{0} of {1} items have no answer; at most {2} may lack one{3}",
        tally.lacking(),
        tally.asked(),
        Math.min(atMost, tally.asked() - 1),
        enough ? filledIn : Text.NONE);
  }
}
