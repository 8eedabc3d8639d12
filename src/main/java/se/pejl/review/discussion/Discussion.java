package se.pejl.review.discussion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.form.item.ItemCode;

/**
 * A thread about an assessment or about one of its items.
 *
 * @param assessment the version that was commented on
 * @param item empty when it is about the whole
 * @param sayings oldest first; there is always one
 * @param settled whether the assessment was approved after the last word
 * @param seen who else has seen the last word, and when first
 */
public record Discussion(
    UUID id,
    UUID assessment,
    Optional<ItemCode> item,
    List<Said> sayings,
    boolean settled,
    List<Seen> seen) {

  /** Where a thread stands. */
  public enum State {
    /** Waits for an answer. */
    OPEN,
    ANSWERED,
    RESOLVED,
    /** The assessment was approved after the last word. */
    SETTLED;

    public boolean closed() {
      return this == RESOLVED || this == SETTLED;
    }
  }

  /** Somebody who has seen the last word. */
  public record Seen(String name, Instant at) {}

  public Discussion {
    sayings = List.copyOf(sayings);
    seen = List.copyOf(seen);
  }

  public State state() {
    State said =
        switch (last().kind()) {
          case COMMENT, REOPENED -> State.OPEN;
          case ANSWER -> State.ANSWERED;
          case RESOLVED -> State.RESOLVED;
        };
    return settled && said != State.RESOLVED ? State.SETTLED : said;
  }

  /** Whether it was neither resolved nor settled by approval. */
  public boolean unresolved() {
    return !state().closed();
  }

  public Said last() {
    return sayings.get(sayings.size() - 1);
  }

  /** The last day to answer; empty when no answer is waited for. */
  public Optional<LocalDate> answerBy() {
    return state() == State.OPEN ? last().answerBy() : Optional.empty();
  }

  public boolean overdue(LocalDate today) {
    return answerBy().filter(day -> day.isBefore(today)).isPresent();
  }
}
