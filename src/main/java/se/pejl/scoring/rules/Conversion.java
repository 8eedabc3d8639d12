package se.pejl.scoring.rules;

import java.util.List;
import java.util.Optional;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.condition.Truth;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Norms.GroupNorm;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Interpretation;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/**
 * From the raw score of a scale to its outcome, in this order: looked up in the table of the scale,
 * multiplied, moved, rounded, normed for the youth's group, and read in bands.
 */
record Conversion(Scale scale) {

  Score score(Bounds raw, int imputed, Score.NotScorable none, ScoringRun run, Trace trace) {
    Optional<Bounds> found = scale.transform().lookedUp(raw);
    if (found.isEmpty()) {
      return outside(raw.lowest().compareTo(raw.highest()) == 0, Score.Reason.OUTSIDE_TABLE, none);
    }
    if (!scale.transform().lookup().isEmpty()) {
      trace.lookedUp(raw, found.get());
    }
    Span value = value(found.get(), trace);
    return scale
        .norms()
        .map(norms -> normed(norms, value, imputed, none, run, trace))
        .orElseGet(() -> read(value, imputed, run));
  }

  /** Whether there are raw scores that do not become a score. */
  boolean narrows() {
    return !scale.transform().lookup().isEmpty() || scale.norms().isPresent();
  }

  /** Whether every raw score from one end to the other becomes a score. */
  boolean reaches(Bounds raw, Score.NotScorable none, ScoringRun run) {
    return score(raw, 0, none, run, Trace.SILENT).reach().isPresent();
  }

  /** A range of which some may have a score and some not is not scorable yet. */
  private Score outside(boolean certain, Score.Reason reason, Score.NotScorable none) {
    return certain ? not(reason) : none;
  }

  private Score not(Score.Reason reason) {
    return new Score.NotApplicable(scale.code(), reason);
  }

  private Span value(Bounds found, Trace trace) {
    Bounds moved = scale.transform().moved(found);
    if (scale.transform().moves()) {
      trace.moved(found, moved);
    }
    Optional<Rounding> rounding = scale.transform().rounding();
    Span value =
        new Span(
            number(moved.lowest(), rounding),
            moved.lowest() == moved.highest()
                ? number(moved.lowest(), rounding)
                : number(moved.highest(), rounding));
    rounding.ifPresent(how -> trace.rounded(moved, how, value));
    return value;
  }

  private static java.math.BigDecimal number(Ratio exact, Optional<Rounding> rounding) {
    return Units.plain(rounding.map(how -> how.round(exact)).orElse(exact).exact());
  }

  private Score normed(
      Norms norms, Span raw, int imputed, Score.NotScorable none, ScoringRun run, Trace trace) {
    boolean unknown = false;
    for (GroupNorm norm : norms.groups()) {
      Truth includes = norm.group().includes(run.circumstances());
      unknown |= includes == Truth.UNKNOWN;
      if (includes == Truth.TRUE) {
        Optional<Span> value = norm.norm().of(raw);
        value.ifPresent(found -> trace.normed(norms, norm, raw, found));
        return value
            .map(found -> read(plain(found), imputed, run))
            .orElseGet(() -> outside(raw.single(), Score.Reason.OUTSIDE_NORMS, none));
      }
    }
    return not(unknown ? Score.Reason.GROUP_UNKNOWN : Score.Reason.OUTSIDE_NORMS);
  }

  private static Span plain(Span span) {
    return new Span(Units.plain(span.lowest()), Units.plain(span.highest()));
  }

  private Score read(Span value, int imputed, ScoringRun run) {
    Interpretation read = interpretation(value, run);
    return value.lowest().equals(value.highest())
        ? new Score.Scored(scale.code(), value.lowest(), read.band(), imputed, read)
        : new Score.Range(
            scale.code(), value.lowest(), value.highest(), read.band(), List.of(), read);
  }

  private Interpretation interpretation(Span value, ScoringRun run) {
    boolean banded = run.eligible() != ScoreSheet.Eligible.NO;
    Optional<String> shown =
        value.lowest().equals(value.highest())
            ? scale.norms().flatMap(norms -> norms.insteadOf(value.lowest()))
            : Optional.empty();
    if (scale.bandSystems().isEmpty() && scale.norms().isEmpty()) {
      return Interpretation.NONE;
    }
    return new Interpretation(
        banded
            ? scale.bandSystems().stream()
                .map(system -> BandsRead.of(system, value, run.circumstances()))
                .toList()
            : List.of(),
        shown,
        scale.norms().map(Norms::name).orElse(""));
  }
}
