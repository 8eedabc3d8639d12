package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Days as places on a line of 100 units, so that uneven intervals look uneven. */
final class TimeAxis {

  private static final double MARGIN = 3;
  private static final int SHORTEST_DAYS = 60;
  private static final int MOST_TICKS = 5;
  private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

  /** A month with its name under it. */
  public record Tick(String x, String words) {}

  private final LocalDate first;
  private final LocalDate last;

  private TimeAxis(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  /** From the first day to the last one, or a stretch around them when they are close. */
  static TimeAxis over(Collection<LocalDate> days) {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    long lacking = SHORTEST_DAYS - ChronoUnit.DAYS.between(first, last);
    return lacking <= 0
        ? new TimeAxis(first, last)
        : new TimeAxis(first.minusDays(lacking / 2), last.plusDays(lacking - lacking / 2));
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  /** The place of a day; what lies outside stands at the edge. */
  double at(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return MARGIN + Math.max(0, Math.min(1, share)) * (100 - 2 * MARGIN);
  }

  String x(LocalDate day) {
    return percent(at(day));
  }

  /** One a month, a quarter, a half year, a year or more: never too many to read. */
  List<Tick> ticks() {
    long months = ChronoUnit.MONTHS.between(first, last) + 1;
    int step = 0;
    while (step < STEPS.length - 1 && months / STEPS[step] > MOST_TICKS) {
      step++;
    }
    return ticks(STEPS[step]);
  }

  private List<Tick> ticks(int step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate at = first.withDayOfMonth(1);
    long into = (at.getYear() * 12L + at.getMonthValue() - 1) % step;
    for (at = at.minusMonths(into); !at.isAfter(last); at = at.plusMonths(step)) {
      if (!at.isBefore(first)) {
        String words =
            step % 12 == 0 ? Integer.toString(at.getYear()) : at.toString().substring(0, 7);
        ticks.add(new Tick(x(at), words));
      }
    }
    return ticks;
  }

  /**
   * Places in the same order that are at least so far from each other; as evenly as can be when
   * there is no room.
   */
  static double[] apart(double[] places, double gap) {
    int many = places.length;
    double room = 100 - 2 * MARGIN;
    double least = many < 2 ? gap : Math.min(gap, room / (many - 1));
    double[] moved = places.clone();
    for (int at = 1; at < many; at++) {
      moved[at] = Math.max(moved[at], moved[at - 1] + least);
    }
    for (int at = many - 1; at >= 0; at--) {
      double most = at == many - 1 ? 100 - MARGIN : moved[at + 1] - least;
      moved[at] = Math.min(moved[at], most);
    }
    return moved;
  }

  static String percent(double place) {
    return Math.round(place * 100) / 100.0 + "%";
  }
}
