package se.pejl.assessment.bearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.TimeLimit;

/** When the next network meeting is to be at the latest, and who says so. */
public record NextMeeting(LocalDate last, LocalDate dueOn, int days, String source) {

  /** None when no meeting was noted, or one is noted for today or later. */
  static Optional<NextMeeting> after(
      List<CaseEvent> events, Optional<TimeLimit> limit, LocalDate today) {
    return events.stream()
        .filter(event -> event.kind() == EventKind.MEETING)
        .map(CaseEvent::from)
        .max(LocalDate::compareTo)
        .filter(last -> last.isBefore(today))
        .flatMap(
            last ->
                limit.map(
                    most -> new NextMeeting(last, most.next(last), most.days(), most.source())));
  }
}
