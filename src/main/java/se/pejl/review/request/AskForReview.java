package se.pejl.review.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.log.kept.RowState;
import se.pejl.assessment.AfterSigning;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.Assessments;
import se.pejl.assessment.Involved;
import se.pejl.assessment.Predecessor;
import se.pejl.assessment.Rules;
import se.pejl.assessment.Signature;
import se.pejl.assessment.SignedResult;
import se.pejl.casefile.SwedishDay;
import se.pejl.library.licence.LicensedForms;
import se.pejl.review.policy.Policy;
import se.pejl.review.policy.ReviewPolicies;
import se.pejl.review.policy.ReviewPolicy;

/** Write down, when an assessment is signed, what it asks of review and why. */
@ApplicationScoped
public class AskForReview implements AfterSigning {

  @Inject private ReviewRequests requests;
  @Inject private ReviewPolicies policies;
  @Inject private Assessments assessments;
  @Inject private LicensedForms forms;

  public AskForReview() {} // for CDI

  public AskForReview(
      ReviewRequests requests,
      ReviewPolicies policies,
      Assessments assessments,
      LicensedForms forms) {
    this.requests = requests;
    this.policies = policies;
    this.assessments = assessments;
    this.forms = forms;
  }

  @Override
  public Stream<RowState> signed(
      UUID board, Assessment assessment, Rules rules, SignedResult result) {
    return assessment.secondOf().isPresent() // a second rating is compared, not reviewed
        ? Stream.empty()
        : Stream.of(RowState.of(ask(board, assessment, rules, result)));
  }

  /** What it asks; written down now when it was signed before such was written down. */
  public ReviewRequest of(UUID board, Assessment assessment) {
    return requests
        .about(assessment.id())
        .orElseGet(
            () ->
                ask(
                    board,
                    assessment,
                    Rules.of(forms, board, assessment),
                    assessments.signed(assessment.id())));
  }

  private ReviewRequest ask(UUID board, Assessment assessment, Rules rules, SignedResult result) {
    Instant signedAt = assessment.signature().map(Signature::signedAt).orElseThrow();
    LocalDate day = SwedishDay.of(signedAt);
    Optional<ReviewRequest> before =
        assessment.corrects().flatMap(assessments::find).map(returned -> of(board, returned));
    Optional<ReviewPolicy> said = policies.on(board, assessment.form().name(), day);
    Policy policy = said.map(ReviewPolicy::rules).orElse(Policy.UNSAID);
    Grounds grounds = new Grounds(assessment, rules, policy);
    Reasons reasons = grounds.reasons(result, earlier(assessment, signedAt));
    ReviewRequest request =
        ReviewRequest.about(
                assessment,
                before.map(ReviewRequest::first).orElse(assessment.id()),
                times(assessment, before))
            .because(reasons, grounds.readers(reasons))
            .under(
                said.map(ReviewPolicy::id),
                day.plusDays(policy.days(reasons.include(ReviewReason.FLAG))),
                policy.answerDays())
            .ratedBy(involved(assessment, before));
    requests.add(request);
    return request;
  }

  /** A correction of what is signed is handed in for the first time, whatever was before it. */
  private static int times(Assessment assessment, Optional<ReviewRequest> before) {
    boolean corrected = assessment.predecessor().flatMap(Predecessor::reason).isPresent();
    return corrected ? 1 : before.map(ReviewRequest::times).orElse(0) + 1;
  }

  private long earlier(Assessment assessment, Instant moment) {
    return requests.signedBefore(moment, assessment.rater(), assessment.form().name());
  }

  /** In this version and the ones before; both raters, when it is what two agreed on. */
  private Set<UUID> involved(Assessment assessment, Optional<ReviewRequest> before) {
    Set<UUID> people = new HashSet<>(before.map(ReviewRequest::involved).orElse(Set.of()));
    people.addAll(Involved.in(assessment));
    assessment
        .corrects()
        .map(corrected -> assessments.versions().secondRatings(Set.of(corrected)))
        .ifPresent(second -> second.forEach(one -> people.addAll(Involved.in(one))));
    return people;
  }
}
