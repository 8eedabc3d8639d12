package se.pejl.assessment.web.course.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ItemChange;
import se.pejl.change.Protection;
import se.pejl.form.item.Nature;

/** Which protective factors that can change were gained, kept and lost since the first time. */
record Protections(List<ItemChange> changes, FactorTable table, Words words) {

  static Protections of(FactorTable table, Words words) {
    return new Protections(
        table.rows().stream()
            .filter(row -> row.item().traits().nature() != Nature.STATIC)
            .flatMap(row -> row.sinceStart().stream())
            .filter(change -> change.protection().isPresent())
            .toList(),
        table,
        words);
  }

  String said() {
    String counted =
        words.get(
            "summary.PROTECTIVE",
            those(Protection.GAINED).size(),
            those(Protection.KEPT).size(),
            those(Protection.LOST).size(),
            those(Protection.NEVER).size(),
            changes.size());
    return counted
        + unless(those(Protection.UNKNOWN).size(), "summary.unknown")
        + named(Protection.GAINED)
        + named(Protection.LOST)
        + unless(doubtful(), "summary.noise");
  }

  private List<ItemChange> those(Protection which) {
    return changes.stream()
        .filter(change -> change.protection().equals(Optional.of(which)))
        .toList();
  }

  /** Gained or lost by no more than two raters could differ. */
  private long doubtful() {
    return changes.stream()
        .filter(ItemChange::withinNoise)
        .flatMap(change -> change.protection().stream())
        .filter(which -> which == Protection.GAINED || which == Protection.LOST)
        .count();
  }

  private String unless(long none, String key) {
    return none == 0 ? "" : " " + words.get(key, none);
  }

  private String named(Protection which) {
    List<ItemChange> those = those(which);
    String names =
        those.stream()
            .map(change -> words.of(change.item().stem(table.informant())))
            .collect(Collectors.joining("”, ”", "”", "”"));
    return those.isEmpty() ? "" : " " + words.get("summary." + which, names);
  }
}
