package se.pejl.assessment.lease;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose turn it is with a draft, as one of those who may read it sees it.
 *
 * @param turn who has it; who had it last when nobody has any more; empty when nobody ever had
 */
public record Holding(Whose whose, Optional<Turn> turn) {

  /** Nobody has it, nor had. */
  static final Holding NONE = new Holding(Whose.NOBODYS, Optional.empty());

  /** In whose hands. */
  public enum Whose {
    NOBODYS,
    MINE,
    SOMEBODYS
  }

  /**
   * One person with a draft.
   *
   * @param lapses when it is free if there is no other sign of the holder
   * @param takenFromMe whether the one who looks had it before
   */
  public record Turn(
      String holder,
      Instant since,
      Instant lastSign,
      Instant lapses,
      Optional<Request> request,
      boolean takenFromMe) {}

  /** That somebody asks for it. */
  public record Request(String by, Instant at, boolean mine) {}

  public boolean somebodys() {
    return whose == Whose.SOMEBODYS;
  }
}
