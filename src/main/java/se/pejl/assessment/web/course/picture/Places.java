package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.List;

/** Where the marks of some days stand: by their dates, and never on top of each other. */
record Places(List<LocalDate> days, double[] at, Density density) {

  static Places of(List<LocalDate> days, TimeAxis axis, Density density) {
    double[] wanted = days.stream().mapToDouble(axis::at).toArray();
    return new Places(List.copyOf(days), TimeAxis.apart(wanted, density.gap()), density);
  }

  LocalDate day(int place) {
    return days.get(place);
  }

  String x(int place) {
    return TimeAxis.percent(at[place]);
  }

  String between(int one, int other) {
    return TimeAxis.percent((at[one] + at[other]) / 2);
  }
}
