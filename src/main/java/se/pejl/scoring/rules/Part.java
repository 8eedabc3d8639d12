package se.pejl.scoring.rules;

import java.util.Collection;
import se.pejl.form.item.ItemCode;

/** An item or another scale as one scale counts it. */
sealed interface Part permits ItemPart, ScalePart {

  /** Counts it, or finds it missing or left out. */
  void enter(Tally tally, ScoringRun run, Trace trace);

  /** What it weighs, in units of weights. */
  long weight();

  /** The furthest from 0 that it can count. */
  long furthest();

  /** Adds the items that it lacks an answer to. */
  void missing(ScoringRun run, Collection<ItemCode> missing);

  /** Whether it could still get another answer. */
  boolean open(ScoringRun run);
}
