package se.pejl.doors;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** What is asked about: each time a new one, so that no door changes what the next one shows. */
enum Subject {
  NOTHING((records, file) -> Map.of()),
  UNIT((records, file) -> Map.of("unit", records.unit())),
  FILE((records, file) -> file(records.file())),
  SHARED_FILE((records, file) -> file(file)),
  EMERGENCY((records, file) -> Map.of("emergency", records.emergency(records.file()))),
  EVENT(
      (records, file) ->
          Map.of("caseFile", file, "event", records.event(file, "Kontaktperson", "Varje vecka"))),
  ASSIGNMENT(
      (records, file) -> {
        UUID other = records.file();
        return Map.of("caseFile", other, "assignment", records.assignment(other));
      }),
  DRAFT((records, file) -> Map.of("id", records.filled(file))),
  FINISHED((records, file) -> Map.of("id", records.finished(file))),
  RATED((records, file) -> Map.of("id", records.rated(file))),
  SIGNED((records, file) -> Map.of("id", records.signed(file))),
  TWO_SIGNED((records, file) -> Map.of("id", records.signed(file), "other", records.signed(file))),
  CANCELLED((records, file) -> Map.of("id", records.cancelled(file))),
  DISCUSSED(
      (records, file) -> {
        UUID id = records.signed(file);
        return Map.of("id", id, "discussion", records.comment(id));
      }),
  RESOLVED(
      (records, file) -> {
        UUID id = records.signed(file);
        UUID thread = records.comment(id);
        records.resolve(id, thread);
        return Map.of("id", id, "discussion", thread);
      }),
  ASKED_TWICE((records, file) -> Map.of("rating", records.asked(records.signed(file)))),
  RATED_TWICE((records, file) -> Map.of("rating", records.ratedTwice(file))),
  LOG_REVIEW((records, file) -> records.logReview()),
  ACCOUNT((records, file) -> Map.of("account", records.colleague())),
  LICENCE((records, file) -> Map.of("licence", records.licence()));

  private interface Made extends BiFunction<Records, UUID, Map<String, UUID>> {}

  private final Made made;

  Subject(Made made) {
    this.made = made;
  }

  /**
   * @param file that several of them are about
   * @return the ids by the names they have in addresses
   */
  Map<String, UUID> make(Records records, UUID file) {
    return made.apply(records, file);
  }

  private static Map<String, UUID> file(UUID id) {
    return Map.of("id", id, "caseFile", id);
  }
}
