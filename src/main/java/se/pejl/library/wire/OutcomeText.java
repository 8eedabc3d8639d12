package se.pejl.library.wire;

import java.util.Map;
import java.util.Optional;
import se.pejl.form.scale.Band;
import se.pejl.scoring.Score;

/** The outcome of a scale in one sentence. */
final class OutcomeText {

  private OutcomeText() {}

  static Map<String, String> of(Score.Scored score) {
    String number = Wire.number(score.value()).toPlainString();
    String shown = score.interpretation().shown().orElse(number);
    return with(shown, shown, score.band());
  }

  static Map<String, String> of(Score.Range score) {
    String lowest = Wire.number(score.lowest()).toPlainString();
    String highest = Wire.number(score.highest()).toPlainString();
    return with(
        "mellan " + lowest + " och " + highest,
        "between " + lowest + " and " + highest,
        score.band());
  }

  static Map<String, String> notApplicable(Score.Reason reason) {
    return switch (reason) {
      case NOT_ASKED ->
          Map.of(
              "sv", "gäller inte: inga av frågorna ställdes",
              "en", "does not apply: none of the items were asked");
      case OTHER_GROUP ->
          Map.of("sv", "gäller inte: skalan är för andra", "en", "does not apply: for others");
      case GROUP_UNKNOWN ->
          Map.of(
              "sv", "gäller inte: kön, ålder, plats eller land är inte känt",
              "en", "does not apply: sex, age, setting or country is not known");
      case OUTSIDE_TABLE ->
          Map.of("sv", "ingen poäng: utanför tabellen", "en", "no score: outside the table");
      case OUTSIDE_NORMS ->
          Map.of("sv", "ingen poäng: utanför normerna", "en", "no score: outside the norms");
      case NOTHING_DECIDED ->
          Map.of("sv", "ingen poäng: ingen rad stämmer", "en", "no score: no line holds");
      case CONTRADICTED ->
          Map.of(
              "sv", "gäller inte: svaren säger emot varandra",
              "en", "not applicable: answers contradict");
    };
  }

  static Map<String, String> of(Score.NotScorable score) {
    if (score.undecided()) {
      return Map.of(
          "sv", "ingen poäng: går inte att avgöra än", "en", "no score: it cannot be known yet");
    }
    return Map.of(
        "sv", "ingen poäng: " + score.answered() + " besvarade, " + score.required() + " behövs",
        "en", "no score: " + score.answered() + " answered, " + score.required() + " needed");
  }

  private static Map<String, String> with(String swedish, String english, Optional<Band> band) {
    return Map.of(
        "sv", swedish.replace('.', ',') + band.map(b -> ": " + b.title().in("sv")).orElse(""),
        "en", english + band.map(b -> ": " + b.title().in("en")).orElse(""));
  }
}
