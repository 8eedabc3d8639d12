package se.pejl.scoring.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** One scale made ready for scoring. */
public record ScaleRules(
    Scale scale, List<Part> parts, Combining combining, Filling filling, Units units) {

  static ScaleRules of(
      Scale scale, List<Question> questions, Map<ItemCode, Integer> places, Units units) {
    Combining combining = Combining.of(scale.method(), units);
    List<Part> parts = new ArrayList<>();
    for (ScaleItem item : scale.items()) {
      Integer place = places.get(item.item());
      if (place == null) {
        throw new IllegalArgumentException(
            "scale '" + scale.code() + "' names no item of the form: '" + item.item() + "'");
      }
      parts.add(Part.of(place, questions.get(place), item.keying(), combining));
    }
    return new ScaleRules(scale, List.copyOf(parts), combining, Filling.of(scale.missing()), units);
  }

  /** The one walk from answers to an outcome; a trace sees every step of it. */
  Score score(Sitting sitting, Trace trace) {
    Tally tally = tally(sitting, trace);
    Score score = outcome(tally, sitting, trace);
    trace.ended(score, sitting.eligible());
    return score;
  }

  public Tally tally(Sitting sitting, Trace trace) {
    Tally tally = new Tally();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Truth shown = sitting.shown(part.question());
      if (shown == Truth.TRUE) {
        add(part, tally, sitting, trace);
      } else {
        trace.hidden(part, shown);
      }
    }
    trace.tallied(tally);
    return tally;
  }

  private static void add(Part part, Tally tally, Sitting sitting, Trace trace) {
    long points = sitting.points(part.question());
    if (points == Units.NONE) {
      tally.miss(part.least(), part.most());
      trace.missing(part, sitting.answer(part.question()));
    } else {
      long counted = part.counts(points);
      tally.count(counted);
      trace.counted(part, sitting.answer(part.question()).orElseThrow(), points, counted);
    }
  }

  private Score outcome(Tally tally, Sitting sitting, Trace trace) {
    if (tally.asked() == 0) {
      return new Score.NotApplicable(scale.code(), Score.Reason.NOT_ASKED);
    }
    int required = scale.missing().required(tally.asked());
    if (tally.answered() < required) {
      return new Score.NotScorable(scale.code(), tally.answered(), required, missing(sitting));
    }
    Span raw = raw(tally, trace);
    Span value = times(raw);
    trace.multiplied(raw, value);
    boolean banded = sitting.eligible() != ScoreSheet.Eligible.NO;
    return value.lowest().equals(value.highest())
        ? new Score.Scored(
            scale.code(),
            value.lowest(),
            banded ? scale.band(value.lowest()) : Optional.empty(),
            filling.imputed(tally.missing()))
        : new Score.Range(
            scale.code(),
            value.lowest(),
            value.highest(),
            banded ? commonBand(value) : Optional.empty(),
            missing(sitting));
  }

  private Span raw(Tally tally, Trace trace) {
    if (tally.missing() == 0) {
      BigDecimal raw = combining.combined(units.exact(tally.sum()), tally.asked(), trace);
      return new Span(raw, raw);
    }
    trace.filling(tally);
    return filling.raw(tally, combining, units, trace);
  }

  private Span times(Span raw) {
    BigDecimal one = Units.plain(raw.lowest().multiply(scale.times()));
    BigDecimal other = Units.plain(raw.highest().multiply(scale.times()));
    return one.compareTo(other) <= 0 ? new Span(one, other) : new Span(other, one);
  }

  /** The band that every score in the range falls in. */
  private Optional<Band> commonBand(Span value) {
    Optional<Band> band = scale.band(value.lowest());
    return band.equals(scale.band(value.highest())) ? band : Optional.empty();
  }

  /** The items that are asked and have no points. */
  public List<ItemCode> missing(Sitting sitting) {
    List<ItemCode> missing = new ArrayList<>();
    for (Part part : parts) {
      int question = part.question();
      if (sitting.shown(question) == Truth.TRUE && sitting.points(question) == Units.NONE) {
        missing.add(part.asked().item().code());
      }
    }
    return missing;
  }
}
