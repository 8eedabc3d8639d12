package se.pejl.casefile.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that was ever written on the time axis of one case file. */
public final class Timeline {

  private final Map<UUID, List<CaseEvent>> revisions;

  public Timeline(List<CaseEvent> written) {
    revisions =
        written.stream().collect(groupingBy(CaseEvent::event, LinkedHashMap::new, toList()));
    revisions.values().forEach(one -> one.sort(Comparator.comparingInt(CaseEvent::revision)));
  }

  /** What stands, by its first day. */
  public List<CaseEvent> standing() {
    return revisions.values().stream()
        .map(Timeline::latest)
        .filter(event -> !event.withdrawn())
        .sorted(Comparator.comparing(CaseEvent::from).thenComparing(CaseEvent::kind))
        .toList();
  }

  /** What no longer stands, and why. */
  public List<CaseEvent> withdrawn() {
    return revisions.values().stream().map(Timeline::latest).filter(CaseEvent::withdrawn).toList();
  }

  /** Every revision of one event, the first one first. */
  public List<CaseEvent> revisions(UUID event) {
    return List.copyOf(revisions.getOrDefault(event, List.of()));
  }

  /** The day of the one event of a kind that decides the phase. */
  public Optional<LocalDate> day(EventKind kind) {
    return standing().stream()
        .filter(event -> event.kind() == kind)
        .map(CaseEvent::from)
        .findFirst();
  }

  CaseEvent standing(UUID event) {
    return standing().stream()
        .filter(one -> one.event().equals(event))
        .findFirst()
        .orElseThrow(UnknownEventException::new);
  }

  private static CaseEvent latest(List<CaseEvent> revisions) {
    return revisions.get(revisions.size() - 1);
  }
}
