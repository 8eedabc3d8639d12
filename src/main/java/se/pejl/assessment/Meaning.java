package se.pejl.assessment;

/**
 * What somebody says by signing. Names are stored, and what one of them says never changes: to say
 * something else is another meaning.
 */
public enum Meaning {
  /** I have assessed this and stand for it. */
  ASSESSED,
  /** I have corrected what was signed before, and stand for it as it now reads. */
  CORRECTED,
  /** I have read what another signed, and approve it. */
  REVIEWED,
  /** I have not read what another signed, and approve it as the board's policy allows. */
  PASSED_UNREAD
}
