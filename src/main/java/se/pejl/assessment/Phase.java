package se.pejl.assessment;

/** Where in the work with the youth an assessment belongs. */
public enum Phase {
  BEFORE,
  DURING,
  AFTER
}
