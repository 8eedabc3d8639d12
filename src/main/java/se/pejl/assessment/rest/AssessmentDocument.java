package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.assessment.Filling;
import se.pejl.assessment.LastTime;
import se.pejl.assessment.ReturnNote;

/** An assessment with its answers, as it travels. */
public record AssessmentDocument(
    HeadLine assessment,
    Map<String, GivenLine> answers,
    ProgressLine progress,
    LastTimePart lastTime,
    ReturnPart returned) {

  /** What the same informant answered the last time. */
  public record LastTimePart(
      UUID assessment, LocalDate date, String form, Map<String, GivenLine> answers) {

    static LastTimePart of(LastTime last) {
      return new LastTimePart(
          last.assessment(), last.date(), last.form().toString(), GivenLine.all(last.answers()));
    }
  }

  /** Why the assessment it corrects was sent back. */
  public record ReturnPart(
      String comment, Map<String, String> items, String reviewer, Instant returnedAt) {

    static ReturnPart of(ReturnNote note) {
      Map<String, String> items = new TreeMap<>();
      note.items().forEach((item, comment) -> items.put(item.value(), comment));
      return new ReturnPart(note.comment(), items, note.reviewer(), note.returnedAt());
    }
  }

  static AssessmentDocument of(Filling filling) {
    return new AssessmentDocument(
        HeadLine.of(filling.head()),
        GivenLine.all(filling.answers()),
        ProgressLine.of(filling.progress()),
        filling.lastTime().map(LastTimePart::of).orElse(null),
        filling.returned().map(ReturnPart::of).orElse(null));
  }
}
