package se.pejl.assessment.rest;

import java.time.Instant;
import java.util.Optional;
import se.pejl.assessment.lease.Holding;
import se.pejl.assessment.lease.Holding.Request;
import se.pejl.assessment.lease.Holding.Turn;
import se.pejl.library.wire.Wire;

/**
 * Whose turn it is with a draft, as it travels.
 *
 * @param whose nobodys, mine or somebodys
 * @param holder who has it, or had it last; null when nobody ever had
 * @param takenFromMe whether the caller had it before the holder
 */
public record HoldingDocument(
    String whose,
    String holder,
    Instant since,
    Instant lapses,
    String askedBy,
    Instant askedAt,
    boolean askedByMe,
    boolean takenFromMe) {

  static HoldingDocument of(Holding holding) {
    Optional<Turn> turn = holding.turn();
    Optional<Request> request = turn.flatMap(Turn::request);
    return new HoldingDocument(
        Wire.code(holding.whose()),
        turn.map(Turn::holder).orElse(null),
        turn.map(Turn::since).orElse(null),
        turn.map(Turn::lapses).orElse(null),
        request.map(Request::by).orElse(null),
        request.map(Request::at).orElse(null),
        request.filter(Request::mine).isPresent(),
        turn.filter(Turn::takenFromMe).isPresent());
  }
}
