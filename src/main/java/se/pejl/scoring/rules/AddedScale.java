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
import se.pejl.scoring.memory.Abacus;
import se.pejl.scoring.memory.Known;

/** A scale whose items or subscales are put together to one number. */
public record AddedScale(
    int place,
    Scale scale,
    List<Part> parts,
    Combining combining,
    Filling filling,
    Units units,
    Raw raw,
    Finish finish,
    Abacus abacus)
    implements ScaleRules {

  static AddedScale of(int place, Scale scale, FormParts form) {
    Units points = form.units();
    Units units = points.weighed(scale, form.form());
    Filling filling = Filling.of(scale.missing());
    Combining combining = Combining.of(scale.method(), points);
    Thresholds thresholds = Thresholds.of(scale.method(), points);
    List<Part> parts = new ArrayList<>();
    for (ScaleItem use : scale.items()) {
      Counted counted =
          new Counted(combining, thresholds.of(use.countFrom()), units.weight(use.weight()));
      parts.add(form.item(scale, use, counted, units));
    }
    for (Subscale use : scale.subscales()) {
      Counted counted = new Counted(combining, thresholds.usual(), units.weight(use.weight()));
      boolean zero = scale.unasked().notShown() == Effect.ZERO;
      parts.add(form.subscale(scale, use, counted, zero));
    }
    return new AddedScale(
        place,
        scale,
        List.copyOf(parts),
        combining,
        filling,
        units,
        new Raw(combining, filling, units),
        new Finish(scale),
        abacus(scale, combining, filling, parts));
  }

  private static Abacus abacus(
      Scale scale, Combining combining, Filling filling, List<Part> parts) {
    long furthest = furthest(scale, parts);
    boolean open = filling.opens() && !combining.divides();
    return alike(scale, combining)
        ? Abacus.of(furthest, parts.size(), filling.opens(), open)
        : Abacus.none();
  }

  /** Whether the same counts from other parts come to the same. */
  private static boolean alike(Scale scale, Combining combining) {
    boolean weighs = combining.divides() || scale.missing() instanceof MissingRule.Prorate;
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
  public Known outcome(Sitting sitting, Trace trace) {
    if (trace != Trace.SILENT) {
      return Known.once(outcome(tally(sitting, trace), sitting, trace));
    }
    Tally tally = tally(sitting, Trace.SILENT);
    long shown = tally.shown(abacus);
    boolean held = Abacus.held(shown);
    Known known = held ? sitting.memory().find(place, shown) : null;
    if (known == null) {
      Score score = outcome(tally, sitting, Trace.SILENT);
      known = held ? new Known(shown, score, carried(score, sitting)) : Known.once(score);
      if (held) {
        sitting.memory().keep(place, known);
      }
    }
    return known;
  }

  /** What a score of this scale shows in each scale that rests on it. */
  private long[] carried(Score score, Sitting sitting) {
    List<ScaleRules> scales = sitting.rules().scales();
    long[] carried = new long[restsOnIt(scales)];
    boolean follows = !(score instanceof Score.NotScorable) || !finish.narrows();
    for (int other = 0; other < carried.length; other++) {
      carried[other] =
          follows && scales.get(other) instanceof AddedScale whole
              ? whole.shown(place, score, sitting)
              : Abacus.NOT_HELD;
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

  /** What one of the scales that this one rests on shows here. */
  private long shown(int subscale, Score score, Sitting sitting) {
    Tally tally = new Tally(combining.together(), units);
    long furthest = 0;
    for (Part part : parts) {
      if (part instanceof ScalePart other && other.place() == subscale) {
        other.enter(score, tally, sitting, Trace.SILENT);
        furthest += other.furthest();
      }
    }
    return tally.within(furthest) ? tally.shown(abacus) : Abacus.NOT_HELD;
  }

  private Score outcome(Tally tally, Sitting sitting, Trace trace) {
    if (tally.asked() == 0) {
      return not(Score.Reason.NOT_ASKED);
    }
    Score.NotScorable none = bare(tally);
    if (tally.answered() < none.required()) {
      return none;
    }
    Bounds score = raw.of(tally, trace).orElseThrow();
    return finish.score(score, filling.imputed(tally.missing()), none, sitting, trace);
  }

  private Score.NotScorable bare(Tally tally) {
    return new Score.NotScorable(scale.code(), tally.answered(), required(tally), List.of());
  }

  private Tally tally(Sitting sitting, Trace trace) {
    Tally tally = new Tally(combining.together(), units);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).enter(tally, sitting, trace);
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
  public Completeness completeness(Sitting sitting) {
    Tally tally = new Tally(combining.together(), units);
    if (!forOthers(sitting)) {
      tally = tally(sitting, Trace.SILENT);
    }
    return new Completeness(
        scale.code(), tally.answered(), tally.asked(), required(tally), missing(sitting));
  }

  @Override
  public List<ItemCode> missing(Sitting sitting) {
    Set<ItemCode> missing = new LinkedHashSet<>();
    if (!forOthers(sitting)) {
      parts.forEach(part -> part.missing(sitting, missing));
    }
    return List.copyOf(missing);
  }

  @Override
  public boolean mayNotApply(Sitting sitting) {
    Tally tally = tally(sitting, Trace.SILENT);
    return tally.mayBeNothing()
        || new Raw(combining, new Filling.LeftOpen(), units)
            .of(tally, Trace.SILENT)
            .filter(range -> finish.reaches(range, bare(tally), sitting))
            .isEmpty();
  }

  @Override
  public boolean open(Sitting sitting) {
    return parts.stream().anyMatch(part -> part.open(sitting));
  }

  @Override
  public List<ScaleCode> restsOn() {
    return scale.subscales().stream().map(Subscale::scale).toList();
  }
}
