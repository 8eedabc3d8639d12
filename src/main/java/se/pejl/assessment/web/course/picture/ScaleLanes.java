package se.pejl.assessment.web.course.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.bearing.Point;
import se.pejl.assessment.bearing.Series;
import se.pejl.assessment.web.course.picture.Lane.Break;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.web.course.picture.Lane.Ground;
import se.pejl.assessment.web.course.picture.Lane.Join;
import se.pejl.assessment.wording.Words;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;

/** One scale as a lane: a line for each informant, broken where points do not compare. */
record ScaleLanes(
    List<Series> series, TimeAxis axis, Density density, Reasons reasons, Words words) {

  private static final int TOP = 16;
  private static final int ROOM = 72;
  private static final int HEIGHT = TOP + ROOM + 8;
  private static final int SIZE = 11;

  Lane lane(List<Lane.Gap> gaps) {
    Scale scale = series.get(0).scale();
    List<Mark> marks = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    List<Break> breaks = new ArrayList<>();
    series.forEach(one -> draw(one, marks, joins, breaks));
    return new Lane(
        words.of(scale.title()),
        words.get("picture.direction." + scale.direction()),
        HEIGHT,
        grounds(scale),
        series.stream().flatMap(one -> noise(one).stream()).toList(),
        joins,
        breaks,
        gaps,
        marks,
        series.stream().flatMap(one -> change(one).stream()).toList());
  }

  private void draw(Series one, List<Mark> marks, List<Join> joins, List<Break> breaks) {
    List<Point> points = one.points();
    Places places = Places.of(points.stream().map(Point::date).toList(), axis, density);
    for (int at = 0; at < points.size(); at++) {
      marks.add(mark(one, points.get(at), places, at));
      if (at > 0) {
        step(one, at, places, joins, breaks);
      }
    }
  }

  private void step(Series one, int at, Places places, List<Join> joins, List<Break> breaks) {
    Optional<Double> before = y(one.scale(), one.points().get(at - 1));
    Optional<Double> now = y(one.scale(), one.points().get(at));
    if (!one.points().get(at).continues()) {
      String why = why(one, at);
      double y = (before.orElse(mid()) + now.orElse(mid())) / 2;
      breaks.add(new Break(places.between(at - 1, at), y, reasons.found(why), why));
    } else if (before.isPresent() && now.isPresent()) {
      String kind = one.informant().code();
      joins.add(new Join(places.x(at - 1), before.get(), places.x(at), now.get(), kind));
    }
  }

  private String why(Series one, int at) {
    String reason =
        one.points().get(at).since().map(since -> ChangeWords.reason(since, words)).orElse("");
    return words.get(
        "picture.break.scale",
        words.of(one.scale().title()),
        one.points().get(at - 1).date(),
        one.points().get(at).date(),
        reason);
  }

  private Mark mark(Series one, Point point, Places places, int at) {
    Optional<Double> y = y(one.scale(), point);
    String outcome = Outcomes.told(point.outcome(), words);
    String verdict =
        point
            .since()
            .flatMap(since -> ChangeWords.verdict(since, words))
            .map(said -> ". " + words.get("picture.since-last", said))
            .orElse("");
    boolean sure = point.since().filter(ChangeWords::sure).isPresent();
    boolean shown = density.letters() || at == 0 || at == places.days().size() - 1;
    return new Mark(
        places.x(at),
        y.orElse((double) HEIGHT - SIZE),
        point.assessment(),
        point.date()
            + ", "
            + words.get("informant." + one.informant().code())
            + ": "
            + outcome
            + verdict,
        (y.isPresent() ? one.informant().code() : "none") + (sure ? " sure" : ""),
        "",
        SIZE,
        0,
        shown ? Outcomes.value(point.outcome()).map(words::number).orElse("?") : "");
  }

  private Optional<Double> y(Scale scale, Point point) {
    return Outcomes.value(point.outcome()).map(value -> y(scale, value));
  }

  private static double y(Scale scale, BigDecimal value) {
    double lowest = scale.range().lowest().doubleValue();
    double span = scale.range().highest().doubleValue() - lowest;
    double share = span == 0 ? 0.5 : (value.doubleValue() - lowest) / span;
    return Math.round((TOP + ROOM * (1 - Math.max(0, Math.min(1, share)))) * 10) / 10.0;
  }

  private static double mid() {
    return TOP + ROOM / 2.0;
  }

  private List<Ground> grounds(Scale scale) {
    List<Ground> grounds = new ArrayList<>();
    List<Band> bands = scale.bands();
    for (int at = 0; at < bands.size(); at++) {
      BigDecimal upper =
          at + 1 < bands.size() ? bands.get(at + 1).cutoff() : scale.range().highest();
      double top = y(scale, upper);
      double height = y(scale, bands.get(at).cutoff()) - top;
      String name = height >= 13 ? words.of(bands.get(at).title()) : "";
      grounds.add(new Ground(top, Math.max(0, height), at, name));
    }
    return grounds;
  }

  /** Round the first score: what lies within it is no certain change. */
  private Optional<Lane.Noise> noise(Series one) {
    if (one.points().size() < 2) {
      return Optional.empty();
    }
    return one.smallestDetectable()
        .flatMap(
            least ->
                Outcomes.value(one.points().get(0).outcome())
                    .map(first -> noise(one, first, least)));
  }

  private Lane.Noise noise(Series one, BigDecimal first, BigDecimal least) {
    double top = y(one.scale(), first.add(least));
    double from = axis.at(one.points().get(0).date());
    double to = axis.at(one.points().get(one.points().size() - 1).date());
    return new Lane.Noise(
        TimeAxis.percent(from),
        TimeAxis.percent(to - from),
        top,
        y(one.scale(), first.subtract(least)) - top,
        words.get(
            "picture.noise",
            words.number(first),
            words.number(least.setScale(1, RoundingMode.HALF_UP))));
  }

  private Optional<Change> change(Series one) {
    String who = words.get("informant." + one.informant().code());
    return one.sinceStart().map(since -> ChangeWords.of(who, since, words));
  }
}
