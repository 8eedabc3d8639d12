package se.pejl.access;

/** How somebody stands to the person an action is about. */
public enum Relation {
  /** No person is involved. */
  NONE,
  HANDLER,
  SUBSTITUTE,
  OWN_UNIT,
  OTHER_UNIT,
  OTHER_BOARD
}
