package se.pejl.assessment;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.FormId;

/** The signed assessment of the same form and informant before this one. */
public record LastTime(UUID assessment, LocalDate date, FormId form, AnswerSheet answers) {

  public static LastTime of(Assessment assessment) {
    return new LastTime(
        assessment.id(), assessment.date(), assessment.form(), assessment.answers());
  }
}
