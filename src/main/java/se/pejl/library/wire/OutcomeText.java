package se.pejl.library.wire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.scale.Band;

/** The outcome of a scale in one sentence. */
final class OutcomeText {

  static final Map<String, String> NOT_ASKED =
      Map.of(
          "sv", "gäller inte: inga av frågorna ställdes",
          "en", "does not apply: none of the items were asked");

  private OutcomeText() {}

  static Map<String, String> of(BigDecimal value, Optional<Band> band) {
    return with(value.toPlainString(), value.toPlainString(), band);
  }

  static Map<String, String> of(BigDecimal lowest, BigDecimal highest, Optional<Band> band) {
    return with(
        "mellan " + lowest.toPlainString() + " och " + highest.toPlainString(),
        "between " + lowest.toPlainString() + " and " + highest.toPlainString(),
        band);
  }

  static Map<String, String> tooLittle(int answered, int required) {
    return Map.of(
        "sv", "ingen poäng: " + answered + " besvarade, " + required + " behövs",
        "en", "no score: " + answered + " answered, " + required + " needed");
  }

  private static Map<String, String> with(String swedish, String english, Optional<Band> band) {
    return Map.of(
        "sv", swedish.replace('.', ',') + band.map(b -> ": " + b.title().in("sv")).orElse(""),
        "en", english + band.map(b -> ": " + b.title().in("en")).orElse(""));
  }
}
