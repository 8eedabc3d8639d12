package se.pejl.form.text;

/** How far a language version of an instrument can be trusted to ask the same as the original. */
public enum TranslationStatus {
  /** The wording the holder of the instrument publishes. */
  OFFICIAL,
  /** A translation that has been tested against the original. */
  VALIDATED,
  /** A translation made for work; its scores are not known to compare. */
  WORKING,
  /** Written by us for a form of our own. */
  OWN
}
