package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Given;
import se.pejl.assessment.sheet.Origin;
import se.pejl.library.answer.AnswerText;

/**
 * What is stored for one item, as it travels.
 *
 * @param value the answer, or {@code {"reason": …}}; null when it was cleared
 * @param origin where it was brought in from; null when somebody gave it
 */
public record GivenLine(
    Object value, String note, int revision, Instant savedAt, OriginPart origin) {

  /** The assessment of another form that an answer was brought in from. */
  public record OriginPart(UUID assessment, String form, LocalDate date, String informant) {

    private static OriginPart of(Origin origin) {
      return new OriginPart(
          origin.assessment(), origin.form().toString(), origin.date(), origin.informant().code());
    }
  }

  static Map<String, GivenLine> all(AnswerSheet sheet) {
    Map<String, GivenLine> lines = new TreeMap<>();
    sheet.items().forEach((item, given) -> lines.put(item.value(), of(given)));
    return lines;
  }

  /** The items that were answered elsewhere, and where. */
  static Map<String, OriginPart> brought(AnswerSheet sheet) {
    Map<String, OriginPart> origins = new TreeMap<>();
    sheet
        .items()
        .forEach(
            (item, given) ->
                given.origin().ifPresent(from -> origins.put(item.value(), OriginPart.of(from))));
    return origins;
  }

  private static GivenLine of(Given given) {
    return new GivenLine(
        given.answer().map(AnswerText::write).orElse(null),
        given.note().orElse(null),
        given.revision(),
        given.savedAt(),
        given.origin().map(OriginPart::of).orElse(null));
  }
}
