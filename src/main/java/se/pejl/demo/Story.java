package se.pejl.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.casefile.NewYouth;
import se.pejl.casefile.PersonalNumber;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.form.Sex;

/** The invented history of one invented youth. Weeks are counted back from today. */
final class Story {

  static final int NEVER = -1;

  /** Something on the time axis. */
  record Told(EventKind kind, int fromWeeksAgo, int untilWeeksAgo, String title, String note) {}

  private final NewYouth youth;
  private final DemoAccount handler;
  private final int openedWeeksAgo;
  private Optional<DemoAccount> substitute = Optional.empty();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<Told> events = new ArrayList<>();

  private Story(NewYouth youth, DemoAccount handler, int openedWeeksAgo) {
    this.youth = youth;
    this.handler = handler;
    this.openedWeeksAgo = openedWeeksAgo;
  }

  /**
   * @param number twelve digits with a birth number of the tax agency's test series, 980 to 999;
   *     empty when the youth has none
   */
  static Story of(
      String given,
      String family,
      String birth,
      Sex sex,
      String number,
      DemoAccount handler,
      int openedWeeksAgo) {
    NewYouth youth =
        new NewYouth(
            given,
            family,
            birth.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(birth)),
            sex,
            number.isEmpty() ? Optional.empty() : Optional.of(new PersonalNumber(number)));
    return new Story(youth, handler, openedWeeksAgo);
  }

  Story enrolled(int weeksAgo) {
    return happened(EventKind.ENROLMENT, weeksAgo, NEVER, "", "");
  }

  Story closed(int weeksAgo, String why) {
    return happened(EventKind.CLOSING, weeksAgo, NEVER, why, "");
  }

  /** Network meetings, each so many weeks ago. */
  Story met(int... weeksAgo) {
    for (int ago : weeksAgo) {
      happened(EventKind.MEETING, ago, NEVER, "", "");
    }
    return this;
  }

  /**
   * @param until {@link #NEVER} while it goes on
   */
  Story happened(EventKind kind, int from, int until, String title, String note) {
    events.add(new Told(kind, from, until, title, note));
    return this;
  }

  Story substitute(DemoAccount account) {
    substitute = Optional.of(account);
    return this;
  }

  Story with(Chapter... more) {
    chapters.addAll(List.of(more));
    return this;
  }

  NewYouth youth() {
    return youth;
  }

  DemoAccount handler() {
    return handler;
  }

  Optional<DemoAccount> substitute() {
    return substitute;
  }

  int openedWeeksAgo() {
    return openedWeeksAgo;
  }

  List<Told> events() {
    return List.copyOf(events);
  }

  List<Chapter> chapters() {
    return List.copyOf(chapters);
  }
}
