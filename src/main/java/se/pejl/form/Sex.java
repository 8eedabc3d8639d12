package se.pejl.form;

/** Sex as norms and cutoffs use it; unknown is never guessed. */
public enum Sex {
  FEMALE,
  MALE,
  UNKNOWN
}
