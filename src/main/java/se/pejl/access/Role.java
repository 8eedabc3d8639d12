package se.pejl.access;

/** What an account is for. Everybody has exactly one role. */
public enum Role {
  WORKER,
  SUPERVISOR,
  METHODOLOGIST,
  ADMINISTRATOR
}
