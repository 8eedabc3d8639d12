package se.pejl.assessment;

import java.util.List;
import java.util.stream.Stream;
import se.pejl.assessment.since.ChangeRow;

/**
 * The scores an assessment is signed with, and what they say of change; none of it ever changes.
 */
public record SignedResult(List<ScoreRow> scores, List<ChangeRow> changes) {

  public SignedResult {
    scores = List.copyOf(scores);
    changes = List.copyOf(changes);
  }

  /** Everything it says, for the seal. */
  List<String> sealed() {
    return Stream.concat(
            scores.stream().map(ScoreRow::sealed), changes.stream().map(ChangeRow::sealed))
        .toList();
  }
}
