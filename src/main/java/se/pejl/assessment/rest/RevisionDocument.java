package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.correction.Revision;
import se.pejl.form.Form;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.wire.ScoreLine;
import se.pejl.scoring.Score;

/**
 * How a version differs from the one whose place it takes, as it travels.
 *
 * @param date the day the old one was about, where that is another
 */
public record RevisionDocument(
    UUID older,
    LocalDate date,
    List<ItemPart> items,
    List<ScorePart> scores,
    List<JudgementPart> judgements) {

  /** An answer with its note; either can be null. */
  public record EntryPart(Object value, String note) {

    static EntryPart of(Revision.Entry entry) {
      return new EntryPart(
          entry.answer().map(AnswerText::write).orElse(null), entry.note().orElse(null));
    }
  }

  /** One item before and now. */
  public record ItemPart(String item, EntryPart before, EntryPart now) {}

  /** One score before and now. */
  public record ScorePart(String scale, ScoreLine before, ScoreLine now, boolean changed) {}

  /** What a person concluded. */
  public record ConclusionPart(String option, String reason) {

    static ConclusionPart of(Optional<GivenJudgement> given) {
      return given.map(one -> new ConclusionPart(one.option(), one.reason())).orElse(null);
    }
  }

  /** One judgement before and now. */
  public record JudgementPart(String code, ConclusionPart before, ConclusionPart now) {}

  static RevisionDocument of(Revision revision, Form form) {
    return new RevisionDocument(
        revision.older(),
        revision.day().orElse(null),
        revision.items().stream()
            .map(
                one ->
                    new ItemPart(
                        one.item().value(), EntryPart.of(one.before()), EntryPart.of(one.now())))
            .toList(),
        revision.scores().stream()
            .map(
                one ->
                    new ScorePart(
                        one.scale().value(),
                        line(form, one.before()),
                        line(form, one.now()),
                        one.changed()))
            .toList(),
        revision.judgements().stream()
            .map(
                one ->
                    new JudgementPart(
                        one.judgement(),
                        ConclusionPart.of(one.before()),
                        ConclusionPart.of(one.now())))
            .toList());
  }

  private static ScoreLine line(Form form, Optional<Score> score) {
    return score.map(one -> ScoreLine.of(form, one)).orElse(null);
  }
}
