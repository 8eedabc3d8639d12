package se.pejl.casefile;

/** In what capacity somebody works with a case file. */
public enum Duty {
  HANDLER,
  SUBSTITUTE
}
