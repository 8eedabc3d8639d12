package se.pejl.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.pejl.review.policy.NewPolicy;
import se.pejl.review.policy.Policy;
import se.pejl.review.policy.TwoReaders;
import se.pejl.review.policy.UnusablePolicyException;
import se.pejl.review.policy.UnusablePolicyException.Part;

/** What a board is to review by; what is left out is as where the board has said nothing. */
public record PolicyRequest(
    String form,
    LocalDate from,
    LocalDate until,
    List<String> twoReaders,
    Integer flaggedDays,
    Integer otherDays,
    Integer answerDays,
    Integer firstSigned,
    Integer sampleShare,
    String reason) {

  NewPolicy said() {
    return new NewPolicy(form, from, Optional.ofNullable(until), rules(), reason);
  }

  private Policy rules() {
    return new Policy(
        outcomes(),
        or(flaggedDays, Policy.UNSAID.flaggedDays()),
        or(otherDays, Policy.UNSAID.otherDays()),
        or(answerDays, Policy.UNSAID.answerDays()),
        or(firstSigned, Policy.UNSAID.firstSigned()),
        or(sampleShare, Policy.UNSAID.sampleShare()));
  }

  private List<TwoReaders> outcomes() {
    return (twoReaders == null ? List.<String>of() : twoReaders)
        .stream()
            .map(
                one ->
                    Optional.ofNullable(one)
                        .flatMap(TwoReaders::of)
                        .orElseThrow(() -> new UnusablePolicyException(Part.TWO_READERS)))
            .toList();
  }

  private static int or(Integer given, int unsaid) {
    return given == null ? unsaid : given;
  }
}
