package se.pejl.assessment.bearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Rules;
import se.pejl.assessment.ScoreRow;
import se.pejl.change.Change;
import se.pejl.change.Occasion;
import se.pejl.change.ScaleChange;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.FormLibrary;
import se.pejl.scoring.Score;

/** The assessments of one form by one informant, laid out in time. */
final class Drawing {

  private final List<Assessment> assessments;
  private final Map<UUID, List<ScoreRow>> scores;
  private final Map<FormId, Rules> rules = new HashMap<>();
  private final Form latest;

  /** From each assessment to the next; one fewer than there are assessments. */
  private final List<Change> changes = new ArrayList<>();

  private final Optional<Change> sinceStart;

  /**
   * @param assessments at least one, in the order of their dates
   */
  Drawing(List<Assessment> assessments, Map<UUID, List<ScoreRow>> scores, FormLibrary library) {
    this.assessments = assessments;
    this.scores = scores;
    assessments.forEach(a -> rules.computeIfAbsent(a.form(), form -> Rules.of(library, form)));
    latest = form(assessments.get(assessments.size() - 1));
    List<Occasion> occasions = assessments.stream().map(this::occasion).toList();
    for (int later = 1; later < occasions.size(); later++) {
      changes.add(Change.between(occasions.get(later - 1), occasions.get(later)));
    }
    sinceStart =
        changes.isEmpty()
            ? Optional.empty()
            : Optional.of(Change.between(occasions.get(0), occasions.get(occasions.size() - 1)));
  }

  List<Series> series() {
    return latest.scales().stream()
        .map(
            scale ->
                new Series(
                    latest.id().name(),
                    latest.title(),
                    scale,
                    assessments.get(0).informant(),
                    points(scale),
                    sinceStart.flatMap(change -> of(change, scale.code()))))
        .toList();
  }

  /** None when the form has neither risk nor protective factors. */
  Optional<FactorTable> factors() {
    return new FactorDrawing(assessments, this::form, latest, changes, sinceStart).table();
  }

  private List<Point> points(Scale scale) {
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < assessments.size(); at++) {
      Assessment assessment = assessments.get(at);
      Optional<ScaleChange> since =
          at == 0 ? Optional.empty() : of(changes.get(at - 1), scale.code());
      boolean continues = at > 0 && since.map(change -> change.accept(ALIKE)).orElse(true);
      outcome(assessment, scale)
          .ifPresent(score -> points.add(point(assessment, score, continues, since)));
    }
    return points;
  }

  private Optional<Score> outcome(Assessment assessment, Scale scale) {
    return scores.getOrDefault(assessment.id(), List.of()).stream()
        .filter(row -> row.scale().equals(scale.code()))
        .map(row -> row.score(form(assessment)))
        .findFirst();
  }

  private static Optional<ScaleChange> of(Change change, ScaleCode scale) {
    return change.scales().stream().filter(one -> one.scale().equals(scale)).findFirst();
  }

  /** Whether both versions come to the score in the same way, whatever the score. */
  private static final ScaleChange.Visitor<Boolean> ALIKE =
      new ScaleChange.Visitor<>() {
        @Override
        public Boolean difference(ScaleChange.Difference change) {
          return true;
        }

        @Override
        public Boolean notComparable(ScaleChange.NotComparable change) {
          return false;
        }

        @Override
        public Boolean noScore(ScaleChange.NoScore change) {
          return true;
        }
      };

  private static Point point(
      Assessment assessment, Score outcome, boolean continues, Optional<ScaleChange> since) {
    return new Point(
        assessment.id(),
        assessment.date(),
        assessment.phase(),
        assessment.form().version(),
        outcome,
        continues,
        since);
  }

  /** Whether there is anything in it that can be followed over time. */
  boolean followed() {
    return !latest.scales().isEmpty() || factors().isPresent();
  }

  Measured measured() {
    return new Measured(
        latest.id().name(),
        latest.title(),
        assessments.get(0).informant(),
        latest.reassessEvery(),
        assessments.stream().map(Assessment::date).toList());
  }

  private Occasion occasion(Assessment assessment) {
    Rules own = rules.get(assessment.form());
    return new Occasion(
        own.form(),
        assessment.informant(),
        assessment.answers().responses(own.form()),
        assessment.score(own));
  }

  private Form form(Assessment assessment) {
    return rules.get(assessment.form()).form();
  }
}
