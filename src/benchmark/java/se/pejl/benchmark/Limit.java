package se.pejl.benchmark;

import se.pejl.form.Circumstances;

/** The rules of one job, written by hand in Java as quick as they can be made. */
interface Limit {

  /** Scores one set of ranks; what it comes to stands in fields afterwards. */
  void score(int[] ranks, Circumstances circumstances);

  /** How many scales there are. */
  int scales();

  /** Whether a scale has a score or a range. */
  boolean has(int scale);

  int lowest(int scale);

  int highest(int scale);

  /** The place of the band; -1 when there is none, or none is certain. */
  int band(int scale);

  boolean raised(int flag);

  /** How many of the items of a scale without a score are answered. */
  int answered(int scale);
}
