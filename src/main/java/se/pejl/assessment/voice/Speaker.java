package se.pejl.assessment.voice;

/** Who says what they think of a record. */
public enum Speaker {
  YOUTH,
  GUARDIAN,
  OTHER
}
