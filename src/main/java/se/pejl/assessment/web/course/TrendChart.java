package se.pejl.assessment.web.course;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.web.course.picture.Outcomes;
import se.pejl.form.Informant;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;

/**
 * One scale over time in the terms of Chart.js: days as numbers on a linear axis, so that uneven
 * intervals look uneven, bands as shaded ground, and a gap where there is no score. It says nothing
 * about who it is.
 */
record TrendChart(
    Scale scale, List<Series> series, String language, Function<Informant, String> names) {

  /** How far outside the first and last day the axis goes. */
  private static final int MARGIN_DAYS = 15;

  /** The names of the bands stand to the right of the last point, on a fifth of the width. */
  private static final int ROOM_FOR_BAND_NAMES = 4;

  /** Stands inside a script of the page, which no text of a definition may end. */
  String json() {
    return Json.createObjectBuilder()
        .add("type", "line")
        .add("data", Json.createObjectBuilder().add("datasets", datasets()))
        .add("options", options())
        .build()
        .toString()
        .replace("<", "\\u003c");
  }

  private JsonArrayBuilder datasets() {
    JsonArrayBuilder datasets = Json.createArrayBuilder();
    for (int place = 0; place < series.size(); place++) {
      datasets.add(line(series.get(place), LineStyle.at(place)));
    }
    List<Band> bands = scale.bands();
    for (int place = 0; place < bands.size(); place++) {
      datasets.add(ground(place));
    }
    return datasets;
  }

  private JsonObjectBuilder line(Series one, LineStyle style) {
    return style
        .dataset()
        .add("label", names.apply(one.informant()))
        .add("data", points(one.points()));
  }

  private static JsonArrayBuilder points(List<Point> points) {
    JsonArrayBuilder data = Json.createArrayBuilder();
    for (int place = 0; place < points.size(); place++) {
      Point point = points.get(place);
      if (place > 0 && !point.continues()) {
        data.add(at(point.date()).addNull("y")); // breaks the line: the scoring is another
      }
      data.add(drawn(point));
    }
    return data;
  }

  private static JsonObjectBuilder drawn(Point point) {
    JsonObjectBuilder at = at(point.date());
    return Outcomes.value(point.outcome())
        .map(value -> at.add("y", value))
        .orElseGet(() -> at.addNull("y"));
  }

  private static JsonObjectBuilder at(LocalDate date) {
    return Json.createObjectBuilder().add("x", date.toEpochDay());
  }

  /** A band as ground, from its cutoff to the next one or to the end of the scale. */
  private JsonObject ground(int place) {
    List<Band> bands = scale.bands();
    BigDecimal lower = bands.get(place).cutoff();
    BigDecimal upper =
        place + 1 < bands.size() ? bands.get(place + 1).cutoff() : scale.range().highest();
    return Json.createObjectBuilder()
        .add("label", bands.get(place).title().in(language))
        .add("pejlBand", bands.get(place).title().in(language))
        .add("order", 10)
        .add("pointRadius", 0)
        .add("pointHitRadius", 0)
        .add("borderWidth", 0)
        .add("backgroundColor", BandShade.of(scale.direction(), place, bands.size()))
        .add("fill", Json.createObjectBuilder().add("value", lower))
        .add(
            "data",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("x", firstDay()).add("y", upper))
                .add(Json.createObjectBuilder().add("x", lastDay()).add("y", upper)))
        .build();
  }

  private JsonObjectBuilder options() {
    return Json.createObjectBuilder()
        .add("responsive", true)
        .add("maintainAspectRatio", false)
        .add("animation", false)
        .add("spanGaps", false)
        .add("scales", Json.createObjectBuilder().add("x", days()).add("y", scores()))
        .add("plugins", Json.createObjectBuilder().add("legend", legend()));
  }

  private JsonObjectBuilder days() {
    return Json.createObjectBuilder()
        .add("type", "linear")
        .add("min", firstDay())
        .add("max", lastDay())
        .add("grid", Json.createObjectBuilder().add("display", false));
  }

  private JsonObjectBuilder scores() {
    return Json.createObjectBuilder()
        .add("min", scale.range().lowest())
        .add("max", scale.range().highest())
        .add(
            "ticks",
            Json.createObjectBuilder()
                .add("precision", 0)
                .add("maxTicksLimit", 8)
                .add("includeBounds", false));
  }

  private static JsonObjectBuilder legend() {
    return Json.createObjectBuilder().add("position", "bottom").add("align", "start");
  }

  private long firstDay() {
    return days(point -> point.date().toEpochDay()).min().orElse(0) - MARGIN_DAYS;
  }

  private long lastDay() {
    long last = days(point -> point.date().toEpochDay()).max().orElse(0) + MARGIN_DAYS;
    return scale.bands().isEmpty() ? last : last + (last - firstDay()) / ROOM_FOR_BAND_NAMES;
  }

  private java.util.stream.LongStream days(java.util.function.ToLongFunction<Point> day) {
    return series.stream().flatMap(one -> one.points().stream()).mapToLong(day);
  }
}
