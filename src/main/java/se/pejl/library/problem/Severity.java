package se.pejl.library.problem;

/** Whether a problem keeps a form from being published. */
public enum Severity {
  ERROR,
  WARNING
}
