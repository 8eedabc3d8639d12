package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Method.Decide;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Completeness;
import se.pejl.scoring.Score;
import se.pejl.scoring.memory.KnownScore;

/** A scale that is read from a decision table. */
record DecidedScale(
    Scale scale,
    Decide table,
    List<Gate> lines,
    Dependencies dependsOn,
    List<ScaleCode> restsOn,
    Units units,
    Conversion conversion)
    implements ScaleRules {

  static DecidedScale of(Scale scale, Decide table, FormParts form) {
    List<Gate> lines = table.lines().stream().map(line -> Gate.of(line.when(), form)).toList();
    Uses uses = Uses.all(lines.stream().map(line -> line.condition().uses()).toList());
    return new DecidedScale(
        scale,
        table,
        lines,
        Dependencies.on(uses, form),
        List.copyOf(uses.scales()),
        form.units(),
        new Conversion(scale));
  }

  /**
   * What the table can come to.
   *
   * @param noneToo whether it can also be that no line holds
   */
  private record Decision(List<BigDecimal> possible, boolean noneToo) {

    Bounds bounds() {
      return Bounds.of(
          possible.stream().min(BigDecimal::compareTo).orElseThrow(),
          possible.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    boolean certain() {
      return !noneToo && bounds().lowest().compareTo(bounds().highest()) == 0;
    }
  }

  @Override
  public KnownScore outcome(ScoringRun run, Trace trace) {
    return KnownScore.once(score(run, trace));
  }

  private Score score(ScoringRun run, Trace trace) {
    Decision decision = decision(run, trace);
    if (decision.possible().isEmpty()) {
      return not(Score.Reason.NOTHING_DECIDED);
    }
    boolean range = !decision.noneToo() && scale.missing() instanceof MissingRule.Interval;
    return decision.certain() || range
        ? conversion.score(decision.bounds(), 0, bare(run), run, trace)
        : bare(run);
  }

  /** Lines are tried in their order; one that cannot be known leaves the matter open. */
  private Decision decision(ScoringRun run, Trace trace) {
    List<BigDecimal> possible = new ArrayList<>();
    Truth settled = Truth.FALSE;
    for (int i = 0; i < table.lines().size() && settled != Truth.TRUE; i++) {
      Method.Decide.Line line = table.lines().get(i);
      settled = holds(i, run);
      trace.line(line, settled);
      if (settled != Truth.FALSE) {
        possible.add(line.gives());
      }
    }
    boolean open = settled != Truth.TRUE;
    if (open) {
      table.otherwise().ifPresent(trace::otherwise);
      table.otherwise().ifPresent(possible::add);
    }
    return new Decision(possible, open && table.otherwise().isEmpty());
  }

  private Score.NotScorable bare(ScoringRun run) {
    Completeness now = completeness(run);
    return new Score.NotScorable(scale.code(), now.answered(), now.required(), List.of());
  }

  /** A line that asks about what is never answered, because it is not asked, does not hold. */
  private Truth holds(int line, ScoringRun run) {
    Gate gate = lines.get(line);
    Truth holds = gate.ready().holds(run);
    return holds == Truth.UNKNOWN && !gate.dependsOn().open(run) ? Truth.FALSE : holds;
  }

  @Override
  public Completeness completeness(ScoringRun run) {
    int asked = 0;
    int answered = 0;
    for (int item : dependsOn.items()) {
      boolean open = run.open(item);
      asked += open || run.asks(item) ? 1 : 0;
      answered += !open && run.asks(item) ? 1 : 0;
    }
    return new Completeness(
        scale.code(), answered, asked, scale.missing().required(asked), missing(run));
  }

  @Override
  public List<ItemCode> missing(ScoringRun run) {
    Set<ItemCode> missing = new LinkedHashSet<>();
    if (forOthers(run)) {
      return List.of();
    }
    for (int item : dependsOn.items()) {
      run.lacking(item, missing);
    }
    for (int part : dependsOn.scales()) {
      missing.addAll(run.missing(part));
    }
    return List.copyOf(missing);
  }

  @Override
  public boolean mayNotApply(ScoringRun run) {
    Decision decision = decision(run, Trace.SILENT);
    return decision.noneToo() || !conversion.reaches(decision.bounds(), bare(run), run);
  }

  @Override
  public boolean open(ScoringRun run) {
    return dependsOn.open(run);
  }
}
