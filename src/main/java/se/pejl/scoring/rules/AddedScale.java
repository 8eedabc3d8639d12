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
    boolean alike,
    Plain plain)
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
    checkSize(scale, parts);
    return new AddedScale(
        place,
        scale,
        List.copyOf(parts),
        combining,
        filling,
        units,
        new Raw(combining, filling, units),
        new Finish(scale),
        alike(scale, combining),
        Plain.of(parts, combining));
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

  /** So that adding can never go wrong while someone is scored. */
  private static void checkSize(Scale scale, List<Part> parts) {
    try {
      long furthest = 0;
      for (Part part : parts) {
        furthest = Math.addExact(furthest, part.furthest());
      }
    } catch (ArithmeticException tooLarge) {
      throw new IllegalArgumentException(
          "scale '" + scale.code() + "' counts too large or too fine numbers", tooLarge);
    }
  }

  @Override
  public Score outcome(Sitting sitting, Trace trace) {
    Tally tally = tally(sitting, trace);
    if (trace != Trace.SILENT || !alike || tally.open() > 0 && !follows()) {
      return outcome(tally, sitting, trace);
    }
    Score known = sitting.memory().find(this, tally);
    if (known == null) {
      known = outcome(tally, sitting, trace);
      sitting.memory().keep(this, tally, known);
    }
    return known;
  }

  /** Whether a range follows from the least and the most that its parts can come to. */
  private boolean follows() {
    return filling.opens() && !combining.divides();
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
    int[] ranks = sitting.ranks();
    long sum = 0;
    int counted = 0;
    for (int i = 0; i < plain.questions().length; i++) {
      long counts = plain.counted(i, ranks);
      if (counts == Units.NONE) {
        parts.get(i).enter(tally, sitting, trace);
      } else {
        sum += counts;
        counted++;
        if (trace != Trace.SILENT) {
          parts.get(i).tell(sitting, trace);
        }
      }
    }
    tally.count(sum, counted, plain.weight());
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
