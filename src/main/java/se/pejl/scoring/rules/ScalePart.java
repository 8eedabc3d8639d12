package se.pejl.scoring.rules;

import java.util.Collection;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Subscale;
import se.pejl.scoring.Score;

/**
 * Another scale as one scale counts it.
 *
 * @param place where it stands among the scales of the form
 * @param units of the points before they are weighed
 * @param zero whether it counts 0 where it does not apply; otherwise it is left out
 */
public record ScalePart(
    int place, Scale part, Subscale use, CountingRule counted, Units units, boolean zero)
    implements Part {

  @Override
  public void enter(Tally tally, ScoringRun run, Trace trace) {
    enter(run.bare(place), tally, run, trace);
  }

  /** What an outcome of the subscale counts here. */
  void enter(Score score, Tally tally, ScoringRun run, Trace trace) {
    if (score instanceof Score.Scored scored) {
      counted(scored, tally, trace);
    } else {
      score.accept(new Entering(tally, run, trace));
    }
  }

  private void counted(Score.Scored score, Tally tally, Trace trace) {
    long counts = counted.of(units.of(score.value()));
    tally.count(counts, counted.weight());
    trace.counted(this, score.value(), counts);
  }

  /** What each outcome of the subscale does in the scale. */
  private final class Entering implements Score.Visitor<Void> {
    private final Tally tally;
    private final ScoringRun run;
    private final Trace trace;

    private Entering(Tally tally, ScoringRun run, Trace trace) {
      this.tally = tally;
      this.run = run;
      this.trace = trace;
    }

    @Override
    public Void scored(Score.Scored score) {
      counted(score, tally, trace);
      return null;
    }

    @Override
    public Void range(Score.Range score) {
      return missing(new Span(score.lowest(), score.highest()), score);
    }

    @Override
    public Void notScorable(Score.NotScorable score) {
      return run.mayNotApply(place) ? undecided(score) : missing(part.range(), score);
    }

    private Void undecided(Score score) {
      long lowest = units.of(part.range().lowest());
      long highest = units.of(part.range().highest());
      long least = counted.least(lowest, highest);
      tally.open(new UndecidedPart(least, counted.most(lowest, highest), counted.weight(), zero));
      trace.undecided(ScalePart.this, score);
      return null;
    }

    private Void missing(Span reach, Score score) {
      long lowest = units.of(reach.lowest());
      long highest = units.of(reach.highest());
      tally.miss(counted.least(lowest, highest), counted.most(lowest, highest), counted.weight());
      trace.missing(ScalePart.this, score);
      return null;
    }

    @Override
    public Void notApplicable(Score.NotApplicable score) {
      if (score.reason() == Score.Reason.CONTRADICTED) {
        return missing(part.range(), score);
      }
      if (score.reason() == Score.Reason.GROUP_UNKNOWN) {
        return undecided(score);
      }
      if (zero) {
        tally.count(0, counted.weight());
      }
      trace.notApplicable(ScalePart.this, zero);
      return null;
    }
  }

  @Override
  public long weight() {
    return counted.weight();
  }

  @Override
  public long furthest() {
    long lowest = units.of(part.range().lowest());
    long highest = units.of(part.range().highest());
    return Math.max(
        Math.abs(counted.least(lowest, highest)), Math.abs(counted.most(lowest, highest)));
  }

  @Override
  public void missing(ScoringRun run, Collection<ItemCode> missing) {
    missing.addAll(run.missing(place));
  }

  @Override
  public boolean open(ScoringRun run) {
    return run.openScale(place);
  }
}
