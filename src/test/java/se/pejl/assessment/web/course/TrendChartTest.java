package se.pejl.assessment.web.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.form.Informant;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.Score;

@DisplayName("The chart of a scale")
class TrendChartTest {

  private static final ScaleCode STRAIN = new ScaleCode("strain");
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

  @Test
  void puts_uneven_intervals_at_uneven_distances() {
    JsonArray points =
        points(
            chart(series(Informant.YOUTH, scored(SPRING, 4), scored(SPRING.plusDays(10), 5))), 0);

    long distance = points.getJsonObject(1).getInt("x") - points.getJsonObject(0).getInt("x");
    assertEquals(10, distance);
  }

  @Test
  void leaves_a_gap_where_there_is_no_score() {
    Point none = point(SPRING, new Score.NotScorable(STRAIN, 3, 8, List.of()), true);

    JsonArray points = points(chart(series(Informant.YOUTH, none)), 0);

    assertEquals(JsonValue.NULL, points.getJsonObject(0).get("y"));
  }

  @Test
  void breaks_the_line_where_scores_do_not_compare() {
    Point other =
        point(
            SPRING.plusDays(90),
            new Score.Scored(STRAIN, BigDecimal.TEN, Optional.empty(), 0),
            false);

    JsonArray points = points(chart(series(Informant.YOUTH, scored(SPRING, 4), other)), 0);

    assertEquals(JsonValue.NULL, points.getJsonObject(1).get("y"));
    assertEquals(10, points.getJsonObject(2).getInt("y"));
  }

  @Test
  void tells_informants_apart_by_shape_and_dashes() {
    JsonArray datasets =
        datasets(
            chart(
                series(Informant.YOUTH, scored(SPRING, 4)),
                series(Informant.GUARDIAN, scored(SPRING, 6))));

    JsonObject youth = datasets.getJsonObject(0);
    JsonObject guardian = datasets.getJsonObject(1);
    assertNotEquals(youth.getString("pointStyle"), guardian.getString("pointStyle"));
    assertNotEquals(youth.getJsonArray("borderDash"), guardian.getJsonArray("borderDash"));
  }

  @Test
  void grounds_each_band_from_its_cutoff_to_the_next() {
    JsonArray datasets = datasets(chart(series(Informant.YOUTH, scored(SPRING, 4))));

    JsonObject low = datasets.getJsonObject(1);
    JsonObject high = datasets.getJsonObject(2);
    assertEquals("Låg", low.getString("pejlBand"));
    assertEquals(0, low.getJsonObject("fill").getInt("value"));
    assertEquals(5, low.getJsonArray("data").getJsonObject(0).getInt("y"));
    assertEquals(20, high.getJsonArray("data").getJsonObject(0).getInt("y"));
  }

  @Test
  void does_not_say_which_assessment_or_whose_it_is() {
    Point point = scored(SPRING, 4);

    String json = chart(series(Informant.YOUTH, point));

    assertFalse(json.contains(point.assessment().toString()));
    assertTrue(json.contains("youth"));
  }

  @Test
  void never_ends_the_script_it_stands_in() {
    String hostile = "Hög</script><img src=x onerror=alert(1)><!--";
    Scale scale = strain(List.of(band("low", 0, "Låg"), band("high", 5, hostile)));

    String json = chart(scale, series(Informant.YOUTH, scored(SPRING, 4)));

    assertFalse(json.contains("<"), json);
    assertEquals(hostile, datasets(json).getJsonObject(2).getString("pejlBand"));
  }

  private static String chart(Series... series) {
    return chart(strain(), series);
  }

  private static String chart(Scale scale, Series... series) {
    return new TrendChart(scale, List.of(series), "sv", Informant::code).json();
  }

  private static JsonArray points(String json, int dataset) {
    return datasets(json).getJsonObject(dataset).getJsonArray("data");
  }

  private static JsonArray datasets(String json) {
    return Json.createReader(new StringReader(json))
        .readObject()
        .getJsonObject("data")
        .getJsonArray("datasets");
  }

  private static Series series(Informant informant, Point... points) {
    return new Series("strain", Text.NONE, strain(), informant, List.of(points), Optional.empty());
  }

  private static Point scored(LocalDate date, int value) {
    return point(
        date, new Score.Scored(STRAIN, BigDecimal.valueOf(value), Optional.empty(), 0), true);
  }

  private static Point point(LocalDate date, Score outcome, boolean continues) {
    return new Point(
        UUID.randomUUID(),
        date,
        Phase.BEFORE,
        "1.0.0",
        outcome,
        continues,
        Optional.empty(),
        Optional.empty());
  }

  /** From 0 to 20; low below 5. */
  private static Scale strain() {
    return strain(List.of(band("low", 0, "Låg"), band("high", 5, "Hög")));
  }

  private static Scale strain(List<Band> bands) {
    return new Scale(
        STRAIN,
        Text.of("sv", "Påfrestning"),
        List.of(new ScaleItem(new ItemCode("s1"), Keying.FORWARD)),
        new Method.Sum(),
        new MissingRule.Refuse(),
        BigDecimal.ONE,
        Direction.HIGHER_IS_WORSE,
        new Span(BigDecimal.ZERO, BigDecimal.valueOf(20)),
        bands);
  }

  private static Band band(String code, int cutoff, String title) {
    return new Band(code, BigDecimal.valueOf(cutoff), new Text(Map.of("sv", title)), Text.NONE);
  }
}
