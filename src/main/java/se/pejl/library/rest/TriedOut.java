package se.pejl.library.rest;

import java.util.List;
import se.pejl.library.TryOut.Tried;
import se.pejl.library.wire.CheckLine;
import se.pejl.library.wire.ExplanationLine;
import se.pejl.library.wire.FlagLine;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;

/** What a form came to with the answers that were tried; nothing of it is kept. */
public record TriedOut(
    String form,
    List<ScoreLine> scores,
    List<FlagLine> flags,
    List<CheckLine> checks,
    List<String> critical,
    List<String> shown,
    List<String> unanswered,
    String eligible,
    List<ExplanationLine> explanations) {

  static TriedOut of(Tried tried) {
    return new TriedOut(
        tried.form().id().toString(),
        ScoreLine.all(tried.form(), tried.sheet()),
        FlagLine.all(tried.form(), tried.sheet()),
        CheckLine.all(tried.form(), tried.sheet()),
        Wire.codes(tried.sheet().critical()),
        Wire.codes(tried.sheet().shown()),
        Wire.codes(tried.sheet().unanswered()),
        Wire.code(tried.sheet().eligible()),
        ExplanationLine.all(tried.explanations()));
  }
}
