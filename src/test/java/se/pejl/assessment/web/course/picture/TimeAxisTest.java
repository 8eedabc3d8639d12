package se.pejl.assessment.web.course.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The time axis of the picture")
class TimeAxisTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** The line is 100 long with a margin of 3 at each end: a quarter of 94 is 23.5. */
  @ParameterizedTest(name = "day {0} of 400 at {1}")
  @CsvSource({"0, 3", "100, 26.5", "200, 50", "400, 97", "500, 97"})
  void makes_uneven_intervals_look_uneven(int day, double place) {
    TimeAxis axis = TimeAxis.over(List.of(FIRST, FIRST.plusDays(400)));

    assertEquals(place, axis.at(FIRST.plusDays(day)), 0.0001);
  }

  @Test
  void puts_a_single_day_in_the_middle() {
    assertEquals(50, TimeAxis.over(List.of(FIRST)).at(FIRST), 0.0001);
  }

  @ParameterizedTest(name = "{0} days")
  @ValueSource(ints = {1, 59, 60, 200, 700, 2000, 9000})
  void never_has_more_names_than_can_be_read(int days) {
    List<TimeAxis.Tick> ticks = TimeAxis.over(List.of(FIRST, FIRST.plusDays(days))).ticks();

    assertTrue(!ticks.isEmpty() && ticks.size() <= 6, () -> ticks.toString());
  }

  @Test
  void moves_two_of_the_same_day_apart_and_nothing_else() {
    assertArrayEquals(
        new double[] {10, 50, 55, 90}, TimeAxis.apart(new double[] {10, 50, 50, 90}, 5), 0.0001);
  }

  @Test
  void keeps_what_was_moved_within_the_line() {
    assertArrayEquals(
        new double[] {87, 92, 97}, TimeAxis.apart(new double[] {96, 97, 97}, 5), 0.0001);
  }

  @Test
  void gives_sixty_marks_a_place_of_their_own() {
    double[] same = new double[60];
    java.util.Arrays.fill(same, 50);

    double[] apart = TimeAxis.apart(same, Density.of(60).gap());

    for (int at = 1; at < 60; at++) {
      assertTrue(apart[at] - apart[at - 1] > 1.4, "at " + at);
    }
    assertTrue(apart[0] >= 3 && apart[59] <= 97);
  }
}
