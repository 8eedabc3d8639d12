package se.pejl.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import se.pejl.assessment.voice.OwnWords;
import se.pejl.library.wire.Wire;

/** What the youth or a guardian said of an assessment, as it travels. */
public record OwnWordsLine(
    String speaker, String words, LocalDate saidOn, String writer, Instant writtenAt) {

  static OwnWordsLine of(OwnWords own) {
    return new OwnWordsLine(
        Wire.code(own.speaker()), own.words(), own.saidOn(), own.writerName(), own.writtenAt());
  }
}
