package se.pejl.agreement.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.pejl.agreement.ComparedRatings;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.Signature;
import se.pejl.assessment.sheet.Given;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.wire.ScoreLine;

/** Two ratings of one case beside each other, as they travel. */
public record ComparedDocument(
    DoubleRatingDocument rating,
    UUID firstAssessment,
    UUID secondAssessment,
    SignedLine first,
    SignedLine second,
    boolean blind,
    List<ItemPair> items,
    List<ScorePair> scores,
    List<JudgementPair> judgements,
    String outcome,
    String reason,
    UUID consensus) {

  /** Who signed, and when. */
  public record SignedLine(String name, Instant signedAt) {}

  /** What each gave for an item, with their notes. */
  public record ItemPair(
      String item,
      boolean differs,
      Object first,
      Object second,
      String firstNote,
      String secondNote) {

    static ItemPair of(ComparedRatings.OfItem item) {
      return new ItemPair(
          item.item().code().value(),
          item.differs(),
          item.first().flatMap(Given::answer).map(AnswerText::write).orElse(null),
          item.second().flatMap(Given::answer).map(AnswerText::write).orElse(null),
          item.first().flatMap(Given::note).orElse(null),
          item.second().flatMap(Given::note).orElse(null));
    }
  }

  /** What each came to on a scale. */
  public record ScorePair(boolean differs, ScoreLine first, ScoreLine second) {}

  /** What each concluded, with their reasons. */
  public record JudgementPair(
      String judgement,
      boolean differs,
      String first,
      String second,
      String firstReason,
      String secondReason) {

    static JudgementPair of(ComparedRatings.OfJudgement pair) {
      return new JudgementPair(
          pair.asked().code(),
          pair.differs(),
          pair.first().map(GivenJudgement::option).orElse(null),
          pair.second().map(GivenJudgement::option).orElse(null),
          pair.first().map(GivenJudgement::reason).orElse(null),
          pair.second().map(GivenJudgement::reason).orElse(null));
    }
  }

  static ComparedDocument of(ComparedRatings compared) {
    return new ComparedDocument(
        DoubleRatingDocument.of(compared.line()),
        compared.rating().first(),
        compared.line().second().orElse(null),
        signed(compared.first()),
        signed(compared.second()),
        compared.blind(),
        compared.items().stream().map(ItemPair::of).toList(),
        compared.scales().stream()
            .map(
                pair ->
                    new ScorePair(
                        pair.differs(),
                        ScoreLine.of(compared.form(), pair.first()),
                        ScoreLine.of(compared.form(), pair.second())))
            .toList(),
        compared.judgements().stream().map(JudgementPair::of).toList(),
        compared.rating().outcome().map(DoubleRatingDocument::code).orElse(null),
        compared.rating().reason().orElse(null),
        compared.rating().consensus().orElse(null));
  }

  private static SignedLine signed(Signature signature) {
    return new SignedLine(signature.name(), signature.signedAt());
  }
}
