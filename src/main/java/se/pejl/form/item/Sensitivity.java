package se.pejl.form.item;

/**
 * What kind of personal data the answers to an item are, in the sense of the data protection law.
 */
public enum Sensitivity {
  NONE,
  SENSITIVE,
  CRIME
}
