package se.pejl.assessment.web.course.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.assessment.Phase;
import se.pejl.assessment.bearing.Course;
import se.pejl.assessment.bearing.Measured;
import se.pejl.assessment.wording.Words;

/**
 * The bearing of one youth: in words, as a picture, and which phases were measured.
 *
 * @param picture null while nothing that can be followed was signed
 */
public record Overview(Summary summary, Picture picture, List<PhaseRow> phases) {

  /** Which phases one form was filled in for, as one informant's account. */
  public record PhaseRow(String form, String informant, List<PhaseCell> cells) {}

  /** How often in one phase, or that it is missing. */
  public record PhaseCell(String phase, String coverage, long times) {}

  public static Optional<Overview> of(Course course, Words words) {
    return Picture.of(course, words)
        .map(picture -> new Overview(Summary.of(course, words), picture, phases(course, words)));
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
