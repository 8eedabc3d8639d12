package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.bearing.Goal;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.wire.Wire;

/** One goal over time, as it travels, from the day it was set. */
public record GoalLine(
    String form,
    String informant,
    String group,
    int place,
    String name,
    LocalDate start,
    List<ReadingPart> readings) {

  /** One thing asked of the goal on one day, and how it differs from when the goal was set. */
  public record ReadingPart(
      UUID assessment,
      LocalDate date,
      String item,
      Map<String, String> stem,
      Object value,
      String since) {}

  static GoalLine of(Goal goal) {
    return new GoalLine(
        goal.formName(),
        goal.informant().code(),
        goal.group(),
        goal.place(),
        goal.name(),
        goal.start(),
        goal.readings().stream().map(GoalLine::reading).toList());
  }

  private static ReadingPart reading(Goal.Reading reading) {
    return new ReadingPart(
        reading.assessment(),
        reading.date(),
        reading.item().code().value(),
        reading.item().stem().byLanguage(),
        reading.answer().map(AnswerText::write).orElse(null),
        reading.since().map(Wire::code).orElse(null));
  }
}
