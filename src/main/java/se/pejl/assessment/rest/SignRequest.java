package se.pejl.assessment.rest;

import se.pejl.assessment.Shown;

/**
 * What is to be signed.
 *
 * @param shown {@code toSign.shown} of the result that was read
 */
public record SignRequest(String shown) {

  static Shown shown(SignRequest request) {
    return Shown.of(request == null ? null : request.shown())
        .orElseThrow(() -> new UnusableAssessmentException("shown"));
  }
}
