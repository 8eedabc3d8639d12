package se.pejl.assessment.since;

/** Which earlier assessment another is compared with. */
public enum Since {
  /** The first that counts, of the same form and informant. */
  BASELINE,
  /** The last before it. */
  PREVIOUS
}
