package se.pejl.review.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Predecessor;
import se.pejl.assessment.Rules;
import se.pejl.assessment.SignedResult;
import se.pejl.change.reliable.Classification;
import se.pejl.form.Judgement;
import se.pejl.review.policy.Policy;
import se.pejl.scoring.ScoreSheet;

/** Finds, when an assessment is signed, what calls for its being read. */
final class Grounds {

  private final Assessment assessment;
  private final Rules rules;
  private final ScoreSheet sheet;
  private final Policy policy;

  Grounds(Assessment assessment, Rules rules, Policy policy) {
    this.assessment = assessment;
    this.rules = rules;
    this.sheet = assessment.score(rules);
    this.policy = policy;
  }

  /**
   * @param before how many of the rater's with the form were signed before
   */
  Reasons reasons(SignedResult result, long before) {
    boolean corrected = assessment.predecessor().flatMap(Predecessor::reason).isPresent();
    boolean again = assessment.corrects().isPresent() && !corrected;
    Set<ReviewReason> kinds = EnumSet.noneOf(ReviewReason.class);
    when(!sheet.flags().isEmpty(), ReviewReason.FLAG, kinds);
    when(changed(result), ReviewReason.CHANGE, kinds);
    when(overridden(), ReviewReason.OVERRIDE, kinds);
    when(
        assessment.corrects().isEmpty() && before < policy.firstSigned(),
        ReviewReason.NEW_RATER,
        kinds);
    when(policy.demandsTwo(assessment, sheet), ReviewReason.SECOND_READER, kinds);
    when(again, ReviewReason.RESUBMITTED, kinds);
    when(corrected, ReviewReason.CORRECTED, kinds);
    boolean sampled = policy.sampleShare() < Policy.EVERY && drawn(assessment.id());
    when(sampled && kinds.isEmpty(), ReviewReason.SAMPLE, kinds);
    return new Reasons(kinds);
  }

  /** How many have to read and approve it; none when nothing calls for it. */
  int readers(Reasons reasons) {
    if (reasons.include(ReviewReason.SECOND_READER)) {
      return 2;
    }
    return reasons.none() && policy.sampleShare() < Policy.EVERY ? 0 : 1;
  }

  /** By lot: the id was made at random, so that nobody can choose it and everybody can check it. */
  private boolean drawn(UUID id) {
    return Math.floorMod(id.getLeastSignificantBits(), (long) Policy.EVERY) < policy.sampleShare();
  }

  private static boolean changed(SignedResult result) {
    return result.changes().stream()
        .flatMap(row -> row.classification().stream())
        .anyMatch(Classification::changed);
  }

  private boolean overridden() {
    return rules.form().judgements().stream().anyMatch(this::setAside);
  }

  private boolean setAside(Judgement asked) {
    return assessment
        .judgement(asked.code())
        .filter(given -> asked.overrides().isPresent() && given.computed().isPresent())
        .filter(given -> !given.computed().equals(Optional.of(given.option())))
        .isPresent();
  }

  private static void when(boolean so, ReviewReason kind, Set<ReviewReason> kinds) {
    if (so) {
      kinds.add(kind);
    }
  }
}
