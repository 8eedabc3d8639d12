package se.pejl.scoring.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;

/** The raw score of a scale, from what its parts have come to. */
record RawScore(MethodRules method, Imputation imputation, Units units) {

  /** Empty when it depends on parts of which it is not known whether they are asked. */
  Optional<Bounds> of(Tally tally, Trace trace) {
    if (tally.undecided().isEmpty()) {
      return Optional.of(settled(tally, trace));
    }
    return tally.mayBeNothing() ? Optional.empty() : imputation.across(tally, this, trace);
  }

  private Bounds settled(Tally tally, Trace trace) {
    if (tally.missing() == 0) {
      Ratio together = Ratio.of(units.exact(tally.sum()));
      Ratio raw = method.combined(together, tally.allParts(), trace);
      return new Bounds(raw, raw);
    }
    trace.imputing(tally);
    return imputation.raw(tally, method, units, trace);
  }

  /** The raw score, when it is the same whether the undecided parts are asked or not. */
  Optional<Bounds> alike(Tally tally, Trace trace) {
    Bounds none = settled(supposing(tally, tally.undecided(), 0), Trace.SILENT);
    int all = tally.undecided().size();
    Bounds asked = settled(supposing(tally, tally.undecided(), all), Trace.SILENT);
    boolean same =
        none.lowest().compareTo(asked.lowest()) == 0
            && none.highest().compareTo(asked.highest()) == 0;
    return same
        ? Optional.of(settled(supposing(tally, tally.undecided(), 0), trace))
        : Optional.empty();
  }

  /** From the lowest to the highest, whichever of the undecided parts are asked. */
  Optional<Bounds> widest(Tally tally, Trace trace) {
    if (!method.bounded()) {
      return Optional.empty();
    }
    trace.imputing(tally);
    Ratio lowest =
        supposing(tally, UndecidedPart.LEAST_FIRST)
            .map(Bounds::lowest)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Ratio highest =
        supposing(tally, UndecidedPart.MOST_FIRST)
            .map(Bounds::highest)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return Optional.of(new Bounds(lowest, highest));
  }

  /** Supposing none of them is asked, the first in this order, the first two, and so on. */
  private Stream<Bounds> supposing(Tally tally, Comparator<UndecidedPart> order) {
    Tally sure = tally.sureParts();
    tally.undecided().stream()
        .filter(UndecidedPart::zero)
        .forEach(part -> part.orZero().asked(sure));
    List<UndecidedPart> parts =
        tally.undecided().stream().filter(part -> !part.zero()).sorted(order).toList();
    return IntStream.rangeClosed(0, parts.size())
        .mapToObj(asked -> settled(supposing(sure, parts, asked), Trace.SILENT));
  }

  private static Tally supposing(Tally tally, List<UndecidedPart> parts, int asked) {
    Tally supposed = tally.sureParts();
    parts.subList(0, asked).forEach(part -> part.asked(supposed));
    parts.subList(asked, parts.size()).forEach(part -> part.notAsked(supposed));
    return supposed;
  }
}
