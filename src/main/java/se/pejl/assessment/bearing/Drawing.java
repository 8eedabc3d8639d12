package se.pejl.assessment.bearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  private final Map<UUID, Occasion> occasions = new LinkedHashMap<>();

  /** From each assessment to the next; one fewer than there are assessments. */
  private final List<Change> changes = new ArrayList<>();

  /** From the first assessment to each of the others. */
  private final List<Change> sinceFirst = new ArrayList<>();

  /**
   * @param assessments at least one, in the order of their dates
   */
  Drawing(List<Assessment> assessments, Map<UUID, List<ScoreRow>> scores, FormLibrary library) {
    this.assessments = assessments;
    this.scores = scores;
    assessments.forEach(a -> rules.computeIfAbsent(a.form(), form -> Rules.of(library, form)));
    latest = form(assessments.get(assessments.size() - 1));
    assessments.forEach(a -> occasions.put(a.id(), occasion(a)));
    List<Occasion> inOrder = List.copyOf(occasions.values());
    for (int later = 1; later < inOrder.size(); later++) {
      changes.add(Change.between(inOrder.get(later - 1), inOrder.get(later)));
      sinceFirst.add(
          later == 1 ? changes.get(0) : Change.between(inOrder.get(0), inOrder.get(later)));
    }
  }

  /** One for each scale that any of the versions has; those of the latest first. */
  List<Series> series() {
    Map<ScaleCode, Scale> scales = new LinkedHashMap<>();
    for (int at = assessments.size() - 1; at >= 0; at--) {
      form(assessments.get(at)).scales().forEach(scale -> scales.putIfAbsent(scale.code(), scale));
    }
    return scales.values().stream()
        .map(
            scale ->
                new Series(
                    latest.id().name(),
                    latest.title(),
                    scale,
                    assessments.get(0).informant(),
                    points(scale),
                    sinceStart().flatMap(change -> change.scale(scale.code()))))
        .toList();
  }

  /** None when the form has neither risk nor protective factors. */
  Optional<FactorTable> factors() {
    return new FactorDrawing(assessments, this::form, latest, changes, sinceStart()).table();
  }

  /** From the first assessment to the last; empty when there is only one. */
  private Optional<Change> sinceStart() {
    return sinceFirst.isEmpty()
        ? Optional.empty()
        : Optional.of(sinceFirst.get(sinceFirst.size() - 1));
  }

  List<Goal> goals() {
    return new GoalDrawing(assessments, a -> occasions.get(a.id())).goals();
  }

  /** The version that one of the assessments was filled in with. */
  Optional<Form> formOf(UUID assessment) {
    return Optional.ofNullable(occasions.get(assessment)).map(Occasion::form);
  }

  private List<Point> points(Scale scale) {
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < assessments.size(); at++) {
      Assessment assessment = assessments.get(at);
      Optional<ScaleChange> previous = since(changes, at, scale);
      Optional<ScaleChange> first = since(sinceFirst, at, scale);
      outcome(assessment, scale)
          .ifPresent(score -> points.add(point(assessment, score, previous, first)));
    }
    return points;
  }

  private static Optional<ScaleChange> since(List<Change> changes, int at, Scale scale) {
    return at == 0 ? Optional.empty() : changes.get(at - 1).scale(scale.code());
  }

  private Optional<Score> outcome(Assessment assessment, Scale scale) {
    return scores.getOrDefault(assessment.id(), List.of()).stream()
        .filter(row -> row.scale().equals(scale.code()))
        .map(row -> row.score(form(assessment)))
        .findFirst();
  }

  private static Point point(
      Assessment assessment,
      Score outcome,
      Optional<ScaleChange> previous,
      Optional<ScaleChange> first) {
    Point bare =
        new Point(
            assessment.id(),
            assessment.date(),
            assessment.occasion().phase(),
            assessment.form().version(),
            outcome,
            false,
            previous,
            first);
    return bare.joined(previous.isPresent() && bare.breach().isEmpty());
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
        assessments.stream().map(Assessment::date).toList(),
        assessments.stream().map(Assessment::id).toList());
  }

  private Occasion occasion(Assessment assessment) {
    Rules own = rules.get(assessment.form());
    return new Occasion(
        own.form(),
        assessment.occasion().testimony(),
        assessment.answers().responses(own.form()),
        assessment.score(own));
  }

  private Form form(Assessment assessment) {
    return rules.get(assessment.form()).form();
  }
}
