package se.pejl.assessment.web.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.assessment.bearing.Goal;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.web.course.picture.Signs;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Words;

/** One goal over time, by itself: different goals are never averaged. */
public record GoalPanel(String name, String informant, LocalDate start, List<Line> lines) {

  /**
   * What was said of it one day.
   *
   * @param since what became of it since the start; null that day
   */
  public record Line(UUID assessment, LocalDate date, String asked, String answer, Change since) {}

  static GoalPanel of(Goal goal, Words words) {
    return new GoalPanel(
        goal.name(),
        words.get("informant." + goal.informant().code()),
        goal.start(),
        goal.readings().stream()
            .filter(reading -> reading.answer().isPresent())
            .map(reading -> line(reading, words))
            .toList());
  }

  private static Line line(Goal.Reading reading, Words words) {
    return new Line(
        reading.assessment(),
        reading.date(),
        words.of(reading.item().stem()),
        AnswerInWords.of(reading.item(), reading.answer(), words),
        reading.since().map(since -> Signs.of(since, false, words)).orElse(null));
  }
}
