package se.pejl.scoring.rules;

/** Whether an item is asked, as far as it is known. */
enum Asked {
  YES,
  /** It is not, and no answer to what it depends on is still to come. */
  NO,
  /** Something it depends on has no answer yet; for a scale it is neither asked nor left out. */
  UNDECIDED
}
