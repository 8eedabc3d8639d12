package se.pejl.assessment.rest;

import java.time.LocalDate;
import java.util.Arrays;
import se.pejl.assessment.voice.Speaker;
import se.pejl.library.wire.Wire;

/**
 * What somebody says of an assessment.
 *
 * @param speaker {@code youth}, {@code guardian} or {@code other}
 */
public record OwnWordsRequest(String speaker, String words, LocalDate saidOn) {

  Speaker who() {
    return Arrays.stream(Speaker.values())
        .filter(known -> Wire.code(known).equals(speaker))
        .findFirst()
        .orElseThrow(() -> new UnusableAssessmentException("speaker"));
  }

  LocalDate day() {
    if (saidOn == null) {
      throw new UnusableAssessmentException("saidOn");
    }
    return saidOn;
  }
}
