package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.pejl.assessment.wording.Spell;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.casefile.timeline.EventKind;

/** What happened, on the time axis: meetings on one line, what lasts on a line each. */
record EventLanes(List<CaseEvent> events, TimeAxis axis, LocalDate today, Words words) {

  /** So many that last have a line of their own; the others are on the page of the time axis. */
  private static final int MOST = 8;

  /** One line of events. */
  public record Line(String kind, String title, String note, List<Stretch> stretches) {}

  /** From one day to another; the same for what takes a day. */
  public record Stretch(
      String x, String width, boolean point, boolean goesOn, String words, String kind) {}

  List<Line> all() {
    List<Line> lines = new ArrayList<>();
    List<CaseEvent> meetings = of(EventKind.MEETING);
    if (!meetings.isEmpty()) {
      lines.add(
          new Line(
              word(EventKind.MEETING),
              words.get("picture.events.count", meetings.size()),
              words.get("picture.events.last", meetings.get(meetings.size() - 1).from()),
              meetings.stream().map(this::stretch).toList()));
    }
    List<CaseEvent> lasting = events.stream().filter(event -> event.kind().lasting()).toList();
    lasting.stream().skip(Math.max(0, lasting.size() - MOST)).map(this::line).forEach(lines::add);
    return lines;
  }

  /** How many there was no room for. */
  int hidden() {
    long lasting = events.stream().filter(event -> event.kind().lasting()).count();
    return (int) Math.max(0, lasting - MOST);
  }

  private List<CaseEvent> of(EventKind kind) {
    return events.stream().filter(event -> event.kind() == kind).toList();
  }

  private Line line(CaseEvent event) {
    String note =
        single(event)
            ? event.from().toString()
            : Spell.between(event.from(), event.until().orElse(today), words)
                + (event.until().isEmpty() ? ", " + words.get("picture.events.goes-on") : "");
    return new Line(word(event.kind()), event.title(), note, List.of(stretch(event)));
  }

  private Stretch stretch(CaseEvent event) {
    LocalDate end = event.until().orElse(event.kind().lasting() ? axis.last() : event.from());
    boolean point = single(event);
    double from = axis.at(event.from());
    return new Stretch(
        TimeAxis.percent(from),
        TimeAxis.percent(Math.max(0.6, axis.at(end) - from)),
        point,
        event.kind().lasting() && event.until().isEmpty(),
        told(event, point),
        event.kind().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean single(CaseEvent event) {
    return !event.kind().lasting() || event.until().filter(event.from()::equals).isPresent();
  }

  private String told(CaseEvent event, boolean point) {
    String what = (word(event.kind()) + " " + event.title()).strip();
    String when =
        point
            ? event.from().toString()
            : event.from()
                + " – "
                + event
                    .until()
                    .map(LocalDate::toString)
                    .orElse(words.get("picture.events.goes-on"));
    return what + ": " + when;
  }

  private String word(EventKind kind) {
    return words.get("picture.event." + kind);
  }
}
