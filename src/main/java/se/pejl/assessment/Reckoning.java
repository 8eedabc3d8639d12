package se.pejl.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.since.ChangeRow;
import se.pejl.assessment.since.ChangeWriter;
import se.pejl.assessment.since.Comparison;
import se.pejl.assessment.since.Since;
import se.pejl.library.licence.LicensedForms;
import se.pejl.scoring.ScoreSheet;

/** Reckons what an assessment would be signed with now: its scores, and what they say of change. */
public record Reckoning(Assessments assessments, LicensedForms forms, UUID board) {

  public SignedResult of(Assessment assessment, Instant now) {
    Rules rules = Rules.of(forms, board, assessment);
    ScoreSheet sheet = assessment.score(rules);
    return new SignedResult(
        ScoreRow.all(assessment, ScoreRow.Stage.SIGNED, rules.form(), sheet),
        changes(assessment, rules, sheet, now));
  }

  private List<ChangeRow> changes(
      Assessment assessment, Rules rules, ScoreSheet sheet, Instant now) {
    Optional<Assessment> last = assessments.lastBefore(assessment);
    Map<Since, Assessment> earlier = new EnumMap<>(Since.class);
    last.flatMap(one -> assessments.firstBefore(assessment))
        .filter(first -> !first.id().equals(last.orElseThrow().id()))
        .ifPresent(first -> earlier.put(Since.BASELINE, first));
    last.ifPresent(one -> earlier.put(Since.PREVIOUS, one));
    List<ChangeRow> rows = new ArrayList<>();
    earlier.forEach(
        (what, then) -> {
          Rules before = Rules.of(forms, board, then);
          Comparison compared = Comparison.of(then, before, assessment, rules, sheet);
          rows.addAll(
              new ChangeWriter(assessment.id(), what, then.id(), rules.form(), now)
                  .rows(compared.change().scales()));
        });
    return rows;
  }
}
