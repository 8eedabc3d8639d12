package se.pejl.change.reliable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import se.pejl.form.precision.Reliability;
import se.pejl.form.text.Text;

/** A verdict as a sentence, in Swedish and English; with what it was reckoned from. */
public final class VerdictInWords implements Verdict.Visitor<Text> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Text reliably(Verdict.Reliably verdict) {
    ReliableChange change = verdict.change();
    Classification outcome = change.classification();
    return outcome.changed()
        ? outcome.words()
        : said("inom mätfelet: ingen säker förändring", "within measurement error");
  }

  @Override
  public Text important(Verdict.Important verdict) {
    return verdict.outcome().changed()
        ? verdict.outcome().words()
        : said("mindre än den skillnad som räknas", "less than the difference that counts");
  }

  @Override
  public Text untold(Verdict.Untold verdict) {
    return verdict.reason().words();
  }

  /** The method with its numbers: what must be printed wherever a verdict is. */
  public static Text basis(ReliableChange change) {
    Reliability known = change.reliability();
    String level = number(change.level().multiply(HUNDRED));
    String method = change.method().cite();
    return said(
        "%s, %s %%, index %s (gräns ±%s); r %s (%s), SD %s; %s"
            .formatted(
                method,
                comma(level),
                comma(number(change.index())),
                comma(number(change.critical())),
                comma(number(known.r())),
                known.kind().words().in("sv"),
                comma(number(known.sd())),
                known.sample()),
        "%s, %s %%, index %s (limit ±%s); r %s (%s), SD %s; %s"
            .formatted(
                method,
                level,
                number(change.index()),
                number(change.critical()),
                number(known.r()),
                known.kind().words().in("en"),
                number(known.sd()),
                known.sample()));
  }

  /** The fixed difference that counts. */
  public static Text basis(Verdict.Important verdict) {
    String least = number(verdict.least());
    return said(
        "skillnaden räknas från %s".formatted(comma(least)),
        "a difference counts from %s".formatted(least));
  }

  private static String number(BigDecimal number) {
    BigDecimal shown = number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
    return (shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros()).toPlainString();
  }

  private static String comma(String number) {
    return number.replace('.', ',');
  }

  private static Text said(String swedish, String english) {
    return new Text(Map.of("sv", swedish, "en", english));
  }
}
