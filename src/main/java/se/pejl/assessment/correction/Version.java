package se.pejl.assessment.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Predecessor;
import se.pejl.assessment.ReturnNote;
import se.pejl.assessment.Signature;
import se.pejl.assessment.Status;

/**
 * One version in the history of an assessment.
 *
 * @param number from 1, in the order they were begun
 * @param reason why somebody corrected the one before; empty in the first and after a return
 * @param returned why a supervisor sent the one before back
 * @param valid whether it is the one that counts
 */
public record Version(
    UUID id,
    int number,
    Status status,
    Instant startedAt,
    Optional<UUID> corrects,
    Optional<String> reason,
    Optional<ReturnNote> returned,
    Optional<Signature> signature,
    boolean valid) {

  /** All of one assessment that were not given up. */
  public static List<Version> of(List<Assessment> all) {
    List<Assessment> kept = all.stream().filter(one -> one.status() != Status.DISCARDED).toList();
    Optional<UUID> newest =
        kept.stream()
            .filter(one -> one.status().counts())
            .map(Assessment::id)
            .reduce((earlier, later) -> later);
    AtomicInteger number = new AtomicInteger();
    Predicate<UUID> valid = id -> newest.filter(id::equals).isPresent();
    return kept.stream()
        .map(one -> of(one, number.incrementAndGet(), valid.test(one.id())))
        .toList();
  }

  private static Version of(Assessment one, int number, boolean valid) {
    return new Version(
        one.id(),
        number,
        one.status(),
        one.startedAt(),
        one.corrects(),
        one.predecessor().flatMap(Predecessor::reason),
        one.predecessor().flatMap(Predecessor::returnNote),
        one.signature(),
        valid);
  }
}
