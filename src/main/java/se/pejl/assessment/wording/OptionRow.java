package se.pejl.assessment.wording;

/**
 * One option of a choice item, or one reason for not answering, as the page shows it.
 *
 * @param key the digit that chooses it; empty when no digit does
 * @param demandsNote whether it must be explained
 */
public record OptionRow(String code, String anchor, String help, String key, boolean demandsNote) {

  private static final int DIGITS = 10;

  /** The digit for a place counted from 0. */
  public static String key(int place) {
    return place < DIGITS ? String.valueOf((place + 1) % DIGITS) : "";
  }

  /** The same thing, said of a reason. */
  public String title() {
    return anchor;
  }
}
