package se.pejl.form.scale;

/** What a higher score means. */
public enum Direction {
  HIGHER_IS_WORSE,
  HIGHER_IS_BETTER,
  NEITHER
}
