package se.pejl.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.pejl.assessment.Saved;

/** An answer that is in the database, and what it changed. */
public record SavedLine(
    String item,
    int revision,
    Instant savedAt,
    List<String> shown,
    Map<String, List<String>> missing,
    List<String> unanswered,
    List<String> flags,
    List<String> critical) {

  static SavedLine of(Saved saved) {
    ProgressLine progress = ProgressLine.of(saved.progress());
    return new SavedLine(
        saved.item().value(),
        saved.revision(),
        saved.savedAt(),
        progress.shown(),
        progress.missing(),
        progress.unanswered(),
        progress.flags(),
        progress.critical());
  }
}
