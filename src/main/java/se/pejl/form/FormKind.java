package se.pejl.form;

/** What a form is for: adding up, judging, or writing down. */
public enum FormKind {
  SCORED,
  JUDGED,
  CHECKLIST
}
