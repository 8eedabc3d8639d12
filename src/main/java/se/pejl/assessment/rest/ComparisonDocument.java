package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.pejl.assessment.rest.ResultDocument.Conclusion;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.form.Judgement;
import se.pejl.library.wire.ItemChangeLine;
import se.pejl.library.wire.ScaleChangeLine;

/**
 * What changed between two assessments, as it travels; scales are left out while scores of one of
 * them are kept back.
 *
 * @param judgements what a person concluded then and now, each with the reason
 */
public record ComparisonDocument(
    UUID from,
    UUID to,
    TimePart earlier,
    TimePart later,
    List<ItemChangeLine> items,
    List<ScaleChangeLine> scales,
    boolean scoresHidden,
    List<JudgementPart> judgements) {

  /** When one of the two was made, and with which version of the form. */
  public record TimePart(LocalDate date, String version, String informant) {

    static TimePart of(TwoTimes.Side side) {
      return new TimePart(
          side.head().date(), side.head().form().version(), side.head().informant().code());
    }
  }

  /** One judgement; what was not concluded is null. */
  public record JudgementPart(
      String code, Map<String, String> title, Conclusion before, Conclusion now) {}

  static ComparisonDocument of(TwoTimes times) {
    return new ComparisonDocument(
        times.earlier().head().id(),
        times.later().head().id(),
        TimePart.of(times.earlier()),
        TimePart.of(times.later()),
        times.compared().change().items().stream().map(ItemChangeLine::of).toList(),
        times.compared().change().scales().stream()
            .map(scale -> ScaleChangeLine.of(times.later().form(), scale))
            .toList(),
        times.scoresHidden(),
        times.asked().stream().map(asked -> judgement(asked, times)).toList());
  }

  private static JudgementPart judgement(Judgement asked, TwoTimes times) {
    return new JudgementPart(
        asked.code(),
        asked.title().byLanguage(),
        Conclusion.of(times.earlier().given(asked)),
        Conclusion.of(times.later().given(asked)));
  }
}
