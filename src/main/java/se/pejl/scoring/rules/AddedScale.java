package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.form.condition.Bounds;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Subscale;
import se.pejl.form.scale.Unasked.Effect;
import se.pejl.scoring.Completeness;
import se.pejl.scoring.Score;
import se.pejl.scoring.memory.KnownScore;
import se.pejl.scoring.memory.OutcomeKeys;

/**
 * A scale whose items or subscales are put together to one number: tally what each part counts;
 * refuse when too few are answered; fill in what is missing; convert the raw score.
 */
public record AddedScale(
    int place,
    Scale scale,
    List<Part> parts,
    MethodRules method,
    Imputation imputation,
    Units units,
    RawScore raw,
    Conversion conversion,
    OutcomeKeys keys)
    implements ScaleRules {

  static AddedScale of(int place, Scale scale, FormParts form) {
    Units points = form.units();
    Units units = points.weighed(scale, form.form());
    Imputation imputation = Imputation.of(scale.missing());
    MethodRules method = MethodRules.of(scale.method(), points);
    Thresholds thresholds = Thresholds.of(scale.method(), points);
    List<Part> parts = new ArrayList<>();
    for (ScaleItem use : scale.items()) {
      CountingRule counted =
          new CountingRule(method, thresholds.of(use.countFrom()), units.weight(use.weight()));
      parts.add(form.item(scale, use, counted, units));
    }
    for (Subscale use : scale.subscales()) {
      CountingRule counted =
          new CountingRule(method, thresholds.usual(), units.weight(use.weight()));
      boolean zero = scale.unasked().notShown() == Effect.ZERO;
      parts.add(form.subscale(scale, use, counted, zero));
    }
    return new AddedScale(
        place,
        scale,
        List.copyOf(parts),
        method,
        imputation,
        units,
        new RawScore(method, imputation, units),
        new Conversion(scale),
        keys(scale, method, imputation, parts));
  }

  private static OutcomeKeys keys(
      Scale scale, MethodRules method, Imputation imputation, List<Part> parts) {
    long furthest = furthest(scale, parts);
    boolean open = imputation.opens() && !method.divides();
    return alike(scale, method)
        ? OutcomeKeys.of(furthest, parts.size(), imputation.opens(), open)
        : OutcomeKeys.none();
  }

  /** Whether the same counts from other parts come to the same. */
  private static boolean alike(Scale scale, MethodRules method) {
    boolean weighs = method.divides() || scale.missing() instanceof MissingRule.Prorate;
    boolean same =
        Stream.concat(
                    scale.items().stream().map(ScaleItem::weight),
                    scale.subscales().stream().map(Subscale::weight))
                .distinct()
                .count()
            == 1;
    return (same || !weighs) && scale.items().stream().allMatch(use -> use.weightFrom().isEmpty());
  }

  /** Checked, so that adding can never go wrong while someone is scored. */
  private static long furthest(Scale scale, List<Part> parts) {
    try {
      long furthest = 0;
      for (Part part : parts) {
        furthest = Math.addExact(furthest, part.furthest());
      }
      return furthest;
    } catch (ArithmeticException tooLarge) {
      throw new IllegalArgumentException(
          "scale '" + scale.code() + "' counts too large or too fine numbers", tooLarge);
    }
  }

  @Override
  public KnownScore outcome(ScoringRun run, Trace trace) {
    if (trace != Trace.SILENT) {
      return KnownScore.once(outcome(tally(run, trace), run, trace));
    }
    Tally tally = tally(run, Trace.SILENT);
    long key = tally.key(keys);
    boolean held = OutcomeKeys.held(key);
    KnownScore known = held ? run.memory().find(place, key) : null;
    if (known == null) {
      Score score = outcome(tally, run, Trace.SILENT);
      known = held ? new KnownScore(key, score, carried(score, run)) : KnownScore.once(score);
      if (held) {
        run.memory().keep(place, known);
      }
    }
    return known;
  }

  /** The keys of a score of this scale in each scale that rests on it. */
  private long[] carried(Score score, ScoringRun run) {
    List<ScaleRules> scales = run.rules().scales();
    long[] carried = new long[restsOnIt(scales)];
    boolean follows = !(score instanceof Score.NotScorable) || !conversion.narrows();
    for (int other = 0; other < carried.length; other++) {
      carried[other] =
          follows && scales.get(other) instanceof AddedScale whole
              ? whole.key(place, score, run)
              : OutcomeKeys.NOT_HELD;
    }
    return carried;
  }

  /** How many scales there are up to the last one that rests on this one. */
  private int restsOnIt(List<ScaleRules> scales) {
    int last = scales.size();
    while (last > 0 && !scales.get(last - 1).restsOn().contains(scale.code())) {
      last--;
    }
    return last;
  }

  /** The key here of one of the scales that this one rests on. */
  private long key(int subscale, Score score, ScoringRun run) {
    Tally tally = new Tally(method.aggregate(), units);
    long furthest = 0;
    for (Part part : parts) {
      if (part instanceof ScalePart other && other.place() == subscale) {
        other.enter(score, tally, run, Trace.SILENT);
        furthest += other.furthest();
      }
    }
    return tally.within(furthest) ? tally.key(keys) : OutcomeKeys.NOT_HELD;
  }

  private Score outcome(Tally tally, ScoringRun run, Trace trace) {
    if (tally.asked() == 0) {
      return not(Score.Reason.NOT_ASKED);
    }
    Score.NotScorable none = bare(tally);
    if (tally.answered() < none.required()) {
      return none;
    }
    Bounds score = raw.of(tally, trace).orElseThrow();
    return conversion.score(score, imputation.imputed(tally.missing()), none, run, trace);
  }

  private Score.NotScorable bare(Tally tally) {
    return new Score.NotScorable(scale.code(), tally.answered(), required(tally), List.of());
  }

  private Tally tally(ScoringRun run, Trace trace) {
    Tally tally = new Tally(method.aggregate(), units);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).enter(tally, run, trace);
    }
    trace.tallied(tally);
    return tally;
  }

  /**
   * How many answers it takes: as many as the missing rule says; and while it makes a difference
   * whether some items are asked, as many as it takes to know that.
   */
  private int required(Tally tally) {
    int required = scale.missing().required(tally.asked());
    boolean known =
        tally.open() == 0 || tally.answered() < required || raw.of(tally, Trace.SILENT).isPresent();
    return known ? required : Math.max(required, tally.answered() + tally.open());
  }

  @Override
  public Completeness completeness(ScoringRun run) {
    Tally tally = new Tally(method.aggregate(), units);
    if (!forOthers(run)) {
      tally = tally(run, Trace.SILENT);
    }
    return new Completeness(
        scale.code(), tally.answered(), tally.asked(), required(tally), missing(run));
  }

  @Override
  public List<ItemCode> missing(ScoringRun run) {
    Set<ItemCode> missing = new LinkedHashSet<>();
    if (!forOthers(run)) {
      parts.forEach(part -> part.missing(run, missing));
    }
    return List.copyOf(missing);
  }

  @Override
  public boolean mayNotApply(ScoringRun run) {
    Tally tally = tally(run, Trace.SILENT);
    return tally.mayBeNothing()
        || new RawScore(method, new Imputation.LeftOpen(), units)
            .of(tally, Trace.SILENT)
            .filter(range -> conversion.reaches(range, bare(tally), run))
            .isEmpty();
  }

  @Override
  public boolean open(ScoringRun run) {
    return parts.stream().anyMatch(part -> part.open(run));
  }

  @Override
  public List<ScaleCode> restsOn() {
    return scale.subscales().stream().map(Subscale::scale).toList();
  }
}
