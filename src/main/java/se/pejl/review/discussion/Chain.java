package se.pejl.review.discussion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.item.ItemCode;
import se.pejl.review.ReviewDecision;
import se.pejl.review.ReviewDecision.Outcome;
import se.pejl.review.request.ReviewRequest;

/**
 * Everything about one assessment in all its versions: what was handed in, decided, said and seen.
 * The comments a return was made with are the first words of threads.
 */
record Chain(
    List<ReviewRequest> requests,
    List<ReviewDecision> decisions,
    List<Remark> remarks,
    List<ReviewReading> readings) {

  private record Beginning(UUID id, UUID assessment, Optional<ItemCode> item, Said said) {}

  /** Oldest first. */
  List<Discussion> discussions() {
    Map<UUID, Beginning> beginnings = new LinkedHashMap<>();
    beginnings().stream()
        .sorted(Comparator.comparing(beginning -> beginning.said().at()))
        .forEach(beginning -> beginnings.put(beginning.id(), beginning));
    Map<UUID, List<Said>> more = new HashMap<>();
    remarks.stream()
        .filter(remark -> !remark.begins())
        .forEach(
            remark ->
                more.computeIfAbsent(remark.discussion(), none -> new ArrayList<>())
                    .add(remark.said()));
    return beginnings.values().stream()
        .map(beginning -> discussion(beginning, more.getOrDefault(beginning.id(), List.of())))
        .toList();
  }

  private Discussion discussion(Beginning beginning, List<Said> more) {
    List<Said> sayings = new ArrayList<>(List.of(beginning.said()));
    sayings.addAll(more);
    Said last = sayings.get(sayings.size() - 1);
    return new Discussion(
        beginning.id(),
        beginning.assessment(),
        beginning.item(),
        sayings,
        approvedAt().filter(at -> at.isAfter(last.at())).isPresent(),
        seen(last));
  }

  /** When as many as had to had approved one of the versions. */
  private Optional<Instant> approvedAt() {
    return requests.stream()
        .flatMap(request -> approval(request).stream())
        .max(Comparator.naturalOrder());
  }

  private Optional<Instant> approval(ReviewRequest request) {
    List<Instant> approvals =
        decisions.stream()
            .filter(decision -> decision.assessment().equals(request.assessment()))
            .filter(decision -> decision.outcome().approves())
            .map(ReviewDecision::decidedAt)
            .sorted()
            .toList();
    int needed = Math.max(1, request.readers());
    return approvals.size() < needed ? Optional.empty() : Optional.of(approvals.get(needed - 1));
  }

  private List<Discussion.Seen> seen(Said last) {
    Map<UUID, Discussion.Seen> first = new LinkedHashMap<>();
    readings.stream()
        .filter(reading -> !reading.by(last.author()) && !reading.readAt().isBefore(last.at()))
        .forEach(
            reading ->
                first.putIfAbsent(
                    reading.reader(), new Discussion.Seen(reading.readerName(), reading.readAt())));
    return List.copyOf(first.values());
  }

  private List<Beginning> beginnings() {
    List<Beginning> all = new ArrayList<>();
    decisions.stream()
        .filter(decision -> decision.outcome() == Outcome.RETURNED)
        .forEach(decision -> begin(decision, all));
    remarks.stream()
        .filter(Remark::begins)
        .forEach(
            remark ->
                all.add(
                    new Beginning(
                        remark.discussion(), remark.assessment(), remark.item(), remark.said())));
    return all;
  }

  private void begin(ReviewDecision decision, List<Beginning> all) {
    if (!decision.comment().isBlank()) {
      all.add(beginning(decision, Optional.empty(), decision.comment()));
    }
    decision
        .items()
        .forEach((item, words) -> all.add(beginning(decision, Optional.of(item), words)));
  }

  private Beginning beginning(ReviewDecision decision, Optional<ItemCode> item, String words) {
    String name = decision.id() + "/" + item.map(ItemCode::value).orElse("");
    LocalDate answerBy = SwedishDay.of(decision.decidedAt()).plusDays(answerDays(decision));
    return new Beginning(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        decision.assessment(),
        item,
        new Said(
            Said.Kind.COMMENT,
            decision.reviewer(),
            decision.reviewerName(),
            decision.decidedAt(),
            words,
            Optional.of(answerBy)));
  }

  private int answerDays(ReviewDecision decision) {
    return requests.stream()
        .filter(request -> request.assessment().equals(decision.assessment()))
        .mapToInt(ReviewRequest::answerDays)
        .findFirst()
        .orElseThrow();
  }

  /** Whether somebody has seen the last word there is. */
  boolean seenBy(UUID account, List<Discussion> discussions) {
    Optional<Instant> last =
        discussions.stream().map(one -> one.last().at()).max(Comparator.naturalOrder());
    return last.isEmpty()
        || readings.stream()
            .anyMatch(one -> one.by(account) && !one.readAt().isBefore(last.orElseThrow()));
  }
}
