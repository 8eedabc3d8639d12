package se.pejl.assessment.web.course.picture;

import java.util.List;

/**
 * One line of the picture: what it is about, its marks, and in words what became of it.
 *
 * @param noises how far a score can move by chance alone
 * @param joins where neighbours compare
 * @param breaks where they do not
 * @param gaps where a measure is missing
 * @param changes from the first to the last, one for each informant
 */
public record Lane(
    String title,
    String note,
    int height,
    List<Ground> grounds,
    List<Noise> noises,
    List<Join> joins,
    List<Break> breaks,
    List<Gap> gaps,
    List<Mark> marks,
    List<Change> changes) {

  /** A band behind the marks. */
  public record Ground(double y, double height, int place, String words) {}

  /** What is no more than measurement error, round the first score. */
  public record Noise(String x, String width, double y, double height, String words) {}

  /** A line from one mark to the next. */
  public record Join(String x1, double y1, String x2, double y2, String kind) {}

  /** Where a line does not go on; leads to the reason. */
  public record Break(String x, double y, String reason, String words) {}

  /** A stretch without what should be there. */
  public record Gap(String x, String width, String words) {}

  /** What became of it, with the sign that goes with it. */
  public record Change(String words, String sign, String how) {}

  static Lane of(String title, int height, List<Mark> marks, List<Change> changes) {
    return new Lane(
        title, "", height, List.of(), List.of(), List.of(), List.of(), List.of(), marks, changes);
  }
}
