package se.pejl.library.definition;

/** How large a definition may be; generous for a form, small for a server. */
final class Limits {

  static final int CODE = 60;
  static final int TEXT = 4_000;
  static final int LANGUAGES = 10;
  static final int SOURCES = 100;
  static final int ANSWER_SCALES = 100;
  static final int OPTIONS = 100;
  static final int SECTIONS = 100;
  static final int ITEMS = 500;
  static final int SCALES = 200;
  static final int BANDS = 50;
  static final int LINES = 500;
  static final int NORMS = 200;
  static final int RATINGS = 10;
  static final int MARKS = 10;
  static final int JUDGEMENTS = 50;
  static final int FLAGS = 200;
  static final int CHECKS = 200;
  static final int LINKINGS = 500;
  static final int TESTS = 500;
  static final int WORDS = 20_000;
  static final int DECIMALS = 6;
  static final int AGE = 130;

  private Limits() {}
}
