package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.result.JudgementLine;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.result.ToSign;
import se.pejl.change.Change;
import se.pejl.form.Form;
import se.pejl.form.Rights;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.wire.CheckLine;
import se.pejl.library.wire.ExplanationLine;
import se.pejl.library.wire.FlagLine;
import se.pejl.library.wire.ItemChangeLine;
import se.pejl.library.wire.ScaleChangeLine;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;

/**
 * What an assessment came to, as it travels.
 *
 * @param scoresHidden whether a judgement has to be given before scores are seen
 * @param marked the marks that the rater has set
 * @param brought the items whose answer was brought in, and from where
 * @param change since last time; null when there is none
 * @param sinceBaseline since the first time, where that is another than the last
 * @param toSign null unless it waits for a signature
 * @param signatures of the one who assessed, and of those who have reviewed it since
 * @param versions this one and those before and after it, in order
 * @param revision how it differs from the version before; null in the first
 * @param ownWords what the youth and guardians said of it, oldest first
 * @param signedVerdicts what it was signed with about change; empty before
 * @param intact whether what is stored is still what was signed
 * @param notice who holds the form
 */
public record ResultDocument(
    HeadLine assessment,
    boolean scoresHidden,
    List<ScoreLine> scores,
    List<FlagLine> flags,
    List<String> undecided,
    List<CheckLine> checks,
    List<String> critical,
    List<String> marked,
    Map<String, GivenLine.OriginPart> brought,
    List<String> unanswered,
    String eligible,
    List<ExplanationLine> explanations,
    ChangePart change,
    ChangePart sinceBaseline,
    List<JudgementPart> judgements,
    ToSignPart toSign,
    List<SignatureLine> signatures,
    List<VersionLine> versions,
    RevisionDocument revision,
    List<OwnWordsLine> ownWords,
    List<SignedVerdictLine> signedVerdicts,
    boolean intact,
    NoticePart notice) {

  /** Who holds the form and on which terms; belongs on every print. */
  public record NoticePart(String holder, Map<String, String> statement, String source) {

    static NoticePart of(Rights rights) {
      return new NoticePart(rights.holder(), rights.statement().byLanguage(), rights.source());
    }
  }

  /** What changed since an earlier time, item by item and scale by scale. */
  public record ChangePart(
      UUID since, LocalDate date, List<ItemChangeLine> items, List<ScaleChangeLine> scales) {

    static ChangePart of(UUID since, LocalDate date, Change change, Form form) {
      return new ChangePart(
          since,
          date,
          change.items().stream().map(ItemChangeLine::of).toList(),
          change.scales().stream().map(scale -> ScaleChangeLine.of(form, scale)).toList());
    }
  }

  /**
   * What a person concluded, now and last time.
   *
   * @param within the time it is about, such as {@code P3M}
   * @param overrides the scale whose computed band it may set aside
   * @param computed the band the rules come to; null when none is certain, or scores are hidden
   * @param outdated whether the rules came to something else when it was given
   */
  public record JudgementPart(
      String code,
      Map<String, String> title,
      String within,
      String overrides,
      String computed,
      boolean outdated,
      Conclusion now,
      Conclusion lastTime) {}

  /** One conclusion with its reason, and the band that was computed when it was drawn. */
  public record Conclusion(String option, String reason, Instant givenAt, String computed) {

    static Conclusion of(Optional<GivenJudgement> given) {
      return given.map(g -> conclusion(g)).orElse(null);
    }

    private static Conclusion conclusion(GivenJudgement given) {
      return new Conclusion(
          given.option(), given.reason(), given.givenAt(), given.computed().orElse(null));
    }
  }

  /** What a signature would say now, and what to send with it. */
  public record ToSignPart(String meaning, String shown) {

    static ToSignPart of(ToSign toSign) {
      return new ToSignPart(Wire.code(toSign.meaning()), toSign.shown().toString());
    }
  }

  static ResultDocument of(Result result) {
    return new ResultDocument(
        HeadLine.of(result.head()),
        result.scoresHidden(),
        ScoreLine.all(result.form(), result.sheet()),
        FlagLine.all(result.form(), result.sheet()),
        result.sheet().undecided(),
        CheckLine.all(result.form(), result.sheet()),
        Wire.codes(result.sheet().critical()),
        Wire.codes(result.answers().marked(result.form())),
        GivenLine.brought(result.answers()),
        Wire.codes(result.sheet().unanswered()),
        Wire.code(result.sheet().eligible()),
        ExplanationLine.all(result.explanations()),
        result.change().map(change -> change(result, change)).orElse(null),
        result
            .sinceBaseline()
            .map(s -> ChangePart.of(s.since(), s.date(), s.change(), result.form()))
            .orElse(null),
        result.judgements().stream().map(ResultDocument::judgement).toList(),
        result.toSign().map(ToSignPart::of).orElse(null),
        SignatureLine.all(result),
        result.versions().stream().map(VersionLine::of).toList(),
        result.revision().map(one -> RevisionDocument.of(one, result.form())).orElse(null),
        result.ownWords().stream().map(OwnWordsLine::of).toList(),
        result.signed().changes().stream().map(SignedVerdictLine::of).toList(),
        result.intact(),
        NoticePart.of(result.form().rights()));
  }

  private static ChangePart change(Result result, Change change) {
    return ChangePart.of(
        result.lastTime().orElseThrow().assessment(),
        result.lastTime().orElseThrow().date(),
        change,
        result.form());
  }

  private static JudgementPart judgement(JudgementLine line) {
    return new JudgementPart(
        line.judgement().code(),
        line.judgement().title().byLanguage(),
        line.judgement().within().map(Object::toString).orElse(null),
        line.judgement().overrides().map(ScaleCode::value).orElse(null),
        line.computed().orElse(null),
        line.outdated(),
        Conclusion.of(line.now()),
        Conclusion.of(line.lastTime()));
  }
}
