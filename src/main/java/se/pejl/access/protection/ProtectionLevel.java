package se.pejl.access.protection;

/**
 * How strongly a person's details are protected in the population register, from weakest to
 * strongest. The names of the three are those of the law.
 */
public enum ProtectionLevel {
  NONE,
  /** Sekretessmarkering: each disclosure is to be weighed (OSL 22 kap. 1 §). */
  CONFIDENTIALITY_MARK,
  /** Skyddad folkbokföring: registered where the person does not live (FOL 16 §). */
  PROTECTED_REGISTRATION,
  /** Fingerade personuppgifter: another identity (lagen 1991:483). */
  ASSUMED_IDENTITY;

  public boolean protects() {
    return this != NONE;
  }
}
