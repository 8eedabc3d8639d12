package se.pejl.library.wire;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.pejl.change.reliable.Crossing;
import se.pejl.change.reliable.ReliableChange;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.precision.Reliability;
import se.pejl.form.text.Text;

/**
 * Whether a difference is more than noise, as it travels, with what it was reckoned from.
 *
 * @param outcome such as {@code improved}; null when nobody can tell
 * @param cutoff where troubled and untroubled part; null when none is declared
 * @param least the fixed difference that counts; null for the methods that reckon with error
 */
public record VerdictLine(
    String outcome,
    Map<String, String> words,
    String method,
    BigDecimal level,
    BigDecimal index,
    BigDecimal critical,
    BigDecimal r,
    String kind,
    BigDecimal sd,
    String sample,
    String source,
    BigDecimal least,
    BigDecimal cutoff) {

  public static VerdictLine of(Verdict verdict) {
    return verdict.accept(new Written(verdict.accept(new VerdictInWords())));
  }

  private record Written(Text words) implements Verdict.Visitor<VerdictLine> {

    @Override
    public VerdictLine reliably(Verdict.Reliably verdict) {
      ReliableChange change = verdict.change();
      Reliability known = change.reliability();
      return new VerdictLine(
          Wire.code(change.classification()),
          words.byLanguage(),
          Wire.code(change.method()),
          change.level(),
          change.index(),
          change.critical(),
          known.r(),
          Wire.code(known.kind()),
          known.sd(),
          known.sample(),
          known.source(),
          null,
          cutoff(change.crossing()));
    }

    @Override
    public VerdictLine important(Verdict.Important verdict) {
      return bare(
          Wire.code(verdict.outcome()),
          "minimal-important",
          verdict.source(),
          verdict.least(),
          cutoff(verdict.crossing()));
    }

    @Override
    public VerdictLine untold(Verdict.Untold verdict) {
      return bare(null, null, null, null, null);
    }

    private VerdictLine bare(
        String outcome, String method, String source, BigDecimal least, BigDecimal cutoff) {
      return new VerdictLine(
          outcome,
          words.byLanguage(),
          method,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          source,
          least,
          cutoff);
    }

    private static BigDecimal cutoff(Optional<Crossing> crossing) {
      return crossing.map(Crossing::cutoff).map(Wire::number).orElse(null);
    }
  }
}
