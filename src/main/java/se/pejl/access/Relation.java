package se.pejl.access;

/** How somebody stands to the person an action is about. */
public enum Relation {
  /** No person is involved. */
  NONE,
  HANDLER,
  SUBSTITUTE,
  OWN_UNIT,
  /** Has the file open for a few hours, with a reason that is reviewed afterwards. */
  EMERGENCY,
  OTHER_UNIT,
  /** The identity is protected, and this person is not among those who may know. */
  NOT_NAMED,
  OTHER_BOARD
}
