package se.pejl.form.item;

/** Whether an item is about risk, about protection, or about neither. */
public enum FactorRole {
  RISK,
  PROTECTIVE,
  NEITHER
}
