package se.pejl.assessment.refusal;

import java.util.Map;
import se.pejl.assessment.lease.Holding.Turn;
import se.pejl.platform.Refused;

/** Somebody else has the draft in hand. */
public final class DraftHeldException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient Turn turn;

  public DraftHeldException(Turn turn) {
    super("somebody else has the draft in hand");
    this.turn = turn;
  }

  @Override
  public String code() {
    return "draft.held";
  }

  /** Who has it, since when, and when it is free unless there is a sign of them. */
  @Override
  public Map<String, Object> details() {
    return Map.of(
        "holder", turn.holder(),
        "since", turn.since().toString(),
        "lapses", turn.lapses().toString(),
        "takenFromMe", turn.takenFromMe());
  }
}
