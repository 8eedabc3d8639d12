package se.pejl.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Predecessor;
import se.pejl.audit.SignedFault.Kind;
import se.pejl.review.ReviewDecision;
import se.pejl.review.ReviewDecision.Outcome;

/**
 * Which signed assessments count follows from what was decided and from which corrects which; it is
 * kept in columns and rows beside them, and held to that here.
 */
final class WhatCounts {

  private static final int LONGEST_CHAIN = 1000;

  private final Map<UUID, Assessment> signed = new HashMap<>();
  private final Map<String, Set<String>> decided = new HashMap<>();
  private final Map<String, String> returned = new HashMap<>();
  private final Set<List<String>> replaced = new HashSet<>();

  WhatCounts(CopiedDatabase copy) {
    copy.each("select * from review_decision", StoredEntity::columns, this::remember);
    copy.each(
        "select assessment, replaced_by, replaced_at from replacement",
        row -> List.of(row.getString(1), row.getString(2), row.getString(3)),
        replaced::add);
  }

  private void remember(Map<String, String> columns) {
    String assessment = columns.get("assessment");
    decided.computeIfAbsent(assessment, none -> new HashSet<>()).add(columns.get("outcome"));
    if (Outcome.RETURNED.name().equals(columns.get("outcome"))) {
      try {
        ReviewDecision decision = StoredEntity.of(ReviewDecision.class, columns);
        returned.put(assessment, decision.note().written());
      } catch (RuntimeException notUnderstood) {
        // it is found as a row that was changed
      }
    }
  }

  void add(Assessment assessment) {
    signed.put(assessment.id(), assessment);
  }

  void verify(Consumer<SignedFault> faults) {
    signed.values().stream()
        .filter(one -> !statusFollows(one))
        .forEach(one -> faults.accept(SignedFault.of(one.id(), Kind.STATUS_DIFFERS)));
    signed.values().stream()
        .filter(one -> !noteFollows(one))
        .forEach(one -> faults.accept(SignedFault.of(one.id(), Kind.RETURN_NOTE_DIFFERS)));
    Set<List<String>> expected = new HashSet<>();
    signed.values().forEach(newer -> expected.addAll(pairs(newer)));
    Set<List<String>> wrong = new HashSet<>(expected);
    wrong.addAll(replaced);
    wrong.removeIf(pair -> expected.contains(pair) && replaced.contains(pair));
    wrong.forEach(pair -> faults.accept(new SignedFault(pair.get(0), Kind.REPLACEMENT_DIFFERS)));
  }

  private boolean statusFollows(Assessment one) {
    Set<String> outcomes = decided.getOrDefault(one.id().toString(), Set.of());
    boolean unread = outcomes.contains(Outcome.UNREAD.name());
    boolean returned = outcomes.contains(Outcome.RETURNED.name());
    return switch (one.status()) {
      case SIGNED -> !returned && !unread;
      case RETURNED -> returned;
      case APPROVED -> !returned && (unread || outcomes.contains(Outcome.APPROVED.name()));
      case DRAFT, FINISHED, DISCARDED -> false;
    };
  }

  /** What was sent back says why, in the words of the decision. */
  private boolean noteFollows(Assessment one) {
    Optional<Predecessor> before = one.predecessor();
    String decision =
        before
            .filter(older -> older.reason().isEmpty())
            .flatMap(older -> one.corrects())
            .map(older -> returned.get(older.toString()))
            .orElse(null);
    return Objects.equals(before.flatMap(Predecessor::storedNote).orElse(null), decision);
  }

  /** A version takes the place of all that were signed before it. */
  private List<List<String>> pairs(Assessment newer) {
    List<List<String>> pairs = new ArrayList<>();
    if (newer.corrects().isPresent()) {
      UUID family = first(newer);
      signed.values().stream()
          .filter(older -> !older.id().equals(newer.id()) && first(older).equals(family))
          .filter(older -> signedAt(older).isBefore(signedAt(newer)))
          .map(older -> pair(older, newer))
          .forEach(pairs::add);
    }
    return pairs;
  }

  private static List<String> pair(Assessment older, Assessment newer) {
    long at = ChronoUnit.MICROS.between(Instant.EPOCH, signedAt(newer));
    return List.of(older.id().toString(), newer.id().toString(), Long.toString(at));
  }

  private UUID first(Assessment one) {
    Assessment at = one;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Assessment before = at.corrects().map(signed::get).orElse(null);
      if (before == null) {
        break;
      }
      at = before;
    }
    return at.id();
  }

  private static Instant signedAt(Assessment one) {
    return one.signature().orElseThrow().signedAt();
  }
}
