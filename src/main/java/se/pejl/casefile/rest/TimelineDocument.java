package se.pejl.casefile.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.casefile.timeline.Timeline;

/** The time axis of a case file as it travels: what stands, and what was withdrawn. */
public record TimelineDocument(List<EventPart> events, List<EventPart> withdrawn) {

  /**
   * One event as it stands.
   *
   * @param earlier what was written before, the first one first
   */
  public record EventPart(
      UUID event,
      int revision,
      String kind,
      LocalDate from,
      LocalDate until,
      String title,
      String note,
      String reason,
      String writtenBy,
      Instant writtenAt,
      List<EventPart> earlier) {}

  static TimelineDocument of(Timeline timeline) {
    return new TimelineDocument(
        timeline.standing().stream().map(event -> part(event, timeline)).toList(),
        timeline.withdrawn().stream().map(event -> part(event, timeline)).toList());
  }

  private static EventPart part(CaseEvent event, Timeline timeline) {
    List<CaseEvent> revisions = timeline.revisions(event.event());
    List<EventPart> earlier =
        revisions.subList(0, revisions.size() - 1).stream()
            .map(before -> part(before, List.of()))
            .toList();
    return part(event, earlier);
  }

  private static EventPart part(CaseEvent event, List<EventPart> earlier) {
    return new EventPart(
        event.event(),
        event.revision(),
        event.kind().name().toLowerCase(Locale.ROOT),
        event.from(),
        event.until().orElse(null),
        event.title(),
        event.note(),
        event.reason(),
        event.writerName(),
        event.writtenAt(),
        earlier);
  }
}
