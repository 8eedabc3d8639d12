package se.pejl.assessment.web.course.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.wording.Words;

/**
 * The bearing of one youth: in words, as a picture, and which phases were measured.
 *
 * @param picture null while nothing that can be followed was signed
 * @param ends for each form that was filled in more than once
 */
public record Overview(Summary summary, Picture picture, List<PhaseRow> phases, List<Ends> ends) {

  /**
   * The first and the latest of one form, as one informant's account, to be held against each
   * other.
   */
  public record Ends(String form, UUID first, UUID latest) {}

  /** Which phases one form was filled in for, as one informant's account. */
  public record PhaseRow(String form, String informant, List<PhaseCell> cells) {}

  /** How often in one phase, or that it is missing. */
  public record PhaseCell(String phase, String coverage, long times) {}

  public static Optional<Overview> of(Course course, Words words) {
    return Picture.of(course, words)
        .map(
            picture ->
                new Overview(
                    Summary.of(course, words),
                    picture,
                    phases(course, words),
                    ends(course, words)));
  }

  private static List<Ends> ends(Course course, Words words) {
    return course.measured().stream()
        .filter(form -> form.days().size() > 1)
        .map(
            form ->
                new Ends(
                    words.get(
                        "compare.ends",
                        words.of(form.formTitle()),
                        words.get("informant." + form.informant().code()),
                        form.first(),
                        form.last()),
                    form.assessments().get(0),
                    form.assessments().get(form.days().size() - 1)))
        .toList();
  }

  private static List<PhaseRow> phases(Course course, Words words) {
    return course.measured().stream()
        .map(
            form ->
                new PhaseRow(
                    words.of(form.formTitle()),
                    words.get("informant." + form.informant().code()),
                    Arrays.stream(Phase.values()).map(phase -> cell(course, form, phase)).toList()))
        .toList();
  }

  private static PhaseCell cell(Course course, Measured form, Phase phase) {
    return new PhaseCell(
        phase.name(),
        course.phases().of(form, phase).name(),
        form.days().stream().filter(day -> course.phases().on(day) == phase).count());
  }
}
