package se.pejl.assessment.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.pejl.assessment.Progress;
import se.pejl.library.wire.Wire;

/** How far a draft has come, as it travels; no scores. */
public record ProgressLine(
    List<String> shown,
    Map<String, List<String>> missing,
    List<String> unanswered,
    List<String> flags,
    List<String> checks,
    List<String> critical) {

  static ProgressLine of(Progress progress) {
    Map<String, List<String>> missing = new TreeMap<>();
    progress.missing().forEach((scale, items) -> missing.put(scale.value(), Wire.codes(items)));
    return new ProgressLine(
        Wire.codes(progress.shown()),
        missing,
        Wire.codes(progress.unanswered()),
        progress.flags(),
        progress.checks(),
        Wire.codes(progress.critical()));
  }
}
