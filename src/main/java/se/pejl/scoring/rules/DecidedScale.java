package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Truth;
import se.pejl.form.condition.Uses;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Method.Decide;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Completeness;
import se.pejl.scoring.Score;

/** A scale that is read from a decision table. */
record DecidedScale(Scale scale, Decide table, Uses uses, Units units, Finish finish)
    implements ScaleRules {

  static DecidedScale of(Scale scale, Decide table, Units units) {
    Uses uses = Uses.all(table.lines().stream().map(line -> line.when().uses()).toList());
    return new DecidedScale(scale, table, uses, units, new Finish(scale));
  }

  /** Lines are tried in their order; one that cannot be known leaves the matter open. */
  @Override
  public Score outcome(Sitting sitting, Trace trace) {
    List<BigDecimal> possible = new ArrayList<>();
    Truth settled = Truth.FALSE;
    for (int i = 0; i < table.lines().size() && settled != Truth.TRUE; i++) {
      Method.Decide.Line line = table.lines().get(i);
      settled = line.when().holds(sitting);
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
    return decided(possible, open && table.otherwise().isEmpty(), sitting, trace);
  }

  /**
   * @param noneToo whether it can also be that no line holds
   */
  private Score decided(List<BigDecimal> possible, boolean noneToo, Sitting sitting, Trace trace) {
    if (possible.isEmpty()) {
      return not(Score.Reason.NOTHING_DECIDED);
    }
    BigDecimal lowest = possible.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal highest = possible.stream().max(BigDecimal::compareTo).orElseThrow();
    boolean certain = lowest.compareTo(highest) == 0 && !noneToo;
    if (!certain && (noneToo || !(scale.missing() instanceof MissingRule.Interval))) {
      Completeness now = completeness(sitting);
      return new Score.NotScorable(scale.code(), now.answered(), now.required(), now.missing());
    }
    return finish.score(Bounds.of(lowest, highest), 0, () -> missing(sitting), sitting, trace);
  }

  @Override
  public Completeness completeness(Sitting sitting) {
    List<ItemCode> asked =
        uses.items().stream().filter(item -> sitting.shown(item) == Truth.TRUE).toList();
    List<ItemCode> missing = missing(sitting);
    long answered = asked.stream().filter(item -> !missing.contains(item)).count();
    return new Completeness(
        scale.code(),
        (int) answered,
        asked.size(),
        scale.missing().required(asked.size()),
        missing);
  }

  @Override
  public List<ItemCode> missing(Sitting sitting) {
    Set<ItemCode> missing = new LinkedHashSet<>();
    if (forOthers(sitting)) {
      return List.of();
    }
    for (ItemCode item : uses.items()) {
      Optional<Answer> answer = sitting.answer(item);
      boolean none = answer.isEmpty() || answer.get() instanceof Answer.Withheld;
      if (none && sitting.shown(item) == Truth.TRUE) {
        missing.add(item);
      }
    }
    for (ScaleCode part : uses.scales()) {
      missing.addAll(sitting.missing(part));
    }
    return List.copyOf(missing);
  }

  @Override
  public boolean open(Sitting sitting) {
    return uses.items().stream().anyMatch(sitting::open)
        || uses.scales().stream().anyMatch(sitting::open);
  }

  @Override
  public List<ScaleCode> restsOn() {
    return List.copyOf(uses.scales());
  }
}
