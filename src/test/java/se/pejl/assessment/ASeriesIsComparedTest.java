package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.bearing.SideBySide;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.Informant;
import se.pejl.platform.DatabaseUnderTest;

/** SD 5 and r 0.8: a difference of more than 6.198 is no error, by Jacobson and Truax at 95 %. */
@ParameterizedClass
@EnumSource(DatabaseUnderTest.class)
@DisplayName("A series over time")
class ASeriesIsComparedTest {

  @Parameter DatabaseUnderTest database;

  private Measured measured;

  @BeforeEach
  void youth() {
    measured = new Measured(database);
  }

  private Course course() {
    return measured.work.in(u -> u.bearing().of(measured.work.asta, measured.youth));
  }

  private String told(Series series) {
    return series.points().stream().map(this::told).collect(Collectors.joining("; "));
  }

  private String told(Point point) {
    return (point.continues() ? "- " : "| ")
        + point.since().map(ASeriesIsComparedTest::told).orElse("first");
  }

  private static String told(ScaleChange change) {
    return change.accept(
        new ScaleChange.Visitor<>() {
          @Override
          public String difference(ScaleChange.Difference difference) {
            return difference.difference().stripTrailingZeros().toPlainString()
                + " "
                + difference.verdict().accept(new VerdictInWords()).in("en");
          }

          @Override
          public String notComparable(ScaleChange.NotComparable not) {
            return not.broken().why().in("en");
          }

          @Override
          public String noScore(ScaleChange.NoScore none) {
            return none.lack().words().in("en");
          }
        });
  }

  @Test
  void of_one_point_says_nothing_of_change() {
    measured.signed("1.0.0", "2026-01-01", "20");
    assertEquals("| first", told(course().series().get(0)));
  }

  @Test
  void has_a_verdict_from_each_point_to_the_next_and_from_the_first() {
    measured.signed("1.0.0", "2026-01-01", "20");
    measured.signed("1.0.0", "2026-03-01", "14");
    measured.signed("1.0.0", "2026-05-01", "9");
    Series series = course().series().get(0);
    assertEquals(
        "| first; - -6 within measurement error; - -5 within measurement error", told(series));
    assertEquals(
        Optional.of("-11 recovered"),
        series.points().get(2).sinceFirst().map(ASeriesIsComparedTest::told));
    assertEquals("6.198064", series.smallestDetectable().orElseThrow().toPlainString());
  }

  @Test
  void breaks_where_another_version_is_scored_otherwise_and_says_why() {
    measured.signed("1.0.0", "2026-01-01", "20");
    measured.signed("2.0.0", "2026-03-01", "10");
    measured.signed("2.0.0", "2026-05-01", "10");
    Series series = course().series().get(0);
    assertEquals(
        "| first; | the other version is scored in another way; - 0 within measurement error",
        told(series));
    assertEquals(
        Optional.of("the other version is scored in another way"),
        series.points().get(2).sinceFirst().map(ASeriesIsComparedTest::told));
  }

  @Test
  void goes_on_past_a_point_without_a_score() {
    measured.signed("1.0.0", "2026-01-01", "20");
    measured.signed("1.0.0", "2026-03-01", "declined");
    measured.signed("1.0.0", "2026-05-01", "5");
    assertEquals(
        "| first; - no score the later time; - no score the earlier time",
        told(course().series().get(0)));
    assertEquals(
        Optional.of("-15 recovered"),
        course().series().get(0).points().get(2).sinceFirst().map(ASeriesIsComparedTest::told));
  }

  @Test
  void has_both_of_two_on_the_same_day_in_the_order_they_were_begun() {
    measured.signed("1.0.0", "2026-01-01", "20");
    measured.signed("1.0.0", "2026-01-01", "5");
    assertEquals("| first; - -15 recovered", told(course().series().get(0)));
  }

  @Test
  void is_one_for_each_informant_with_their_distance_and_never_an_average() {
    measured.signed("1.0.0", "2026-01-01", Informant.YOUTH, "20");
    measured.signed("1.1.0", "2026-02-01", Informant.GUARDIAN, "12");
    Course course = course();

    assertEquals(List.of("| first", "| first"), course.series().stream().map(this::told).toList());
    SideBySide told = course.sideBySide().get(0);
    assertEquals(2, told.views().size());
    assertEquals("-8", told.gaps().get(0).difference().stripTrailingZeros().toPlainString());
    assertEquals(
        "the questions are reworded, the scoring is the same",
        told.gaps().get(0).basis().caution().orElseThrow().in("en"));
  }

  @Test
  void has_no_distance_between_informants_where_their_versions_do_not_compare() {
    measured.signed("1.0.0", "2026-01-01", Informant.YOUTH, "20");
    measured.signed("2.0.0", "2026-02-01", Informant.GUARDIAN, "12");
    assertEquals(List.of(), course().sideBySide().get(0).gaps());
  }

  @Test
  void of_sixty_points_is_compared_all_the_way() {
    for (int month = 0; month < 60; month++) {
      measured.signed("1.0.0", (2021 + month / 12) + "-0" + (1 + month % 9) + "-01", "10");
    }
    List<Point> points = course().series().get(0).points();
    assertEquals(60, points.size());
    assertEquals(59, points.stream().filter(Point::continues).count());
  }
}
