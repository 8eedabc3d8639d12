package se.pejl.casefile;

/**
 * The only ways a case file may be looked for in casework: who the youth is, never what was found
 * out about the youth.
 */
public sealed interface CaseworkQuery {

  /** The longest that can be looked for, in characters. */
  int LONGEST = 100;

  <R> R accept(Visitor<R> visitor);

  /** Whether it names one person, whom somebody means. */
  boolean byNumber();

  /** Beginnings of given and family names, in any order. */
  record ByName(String words) implements CaseworkQuery {

    private static final int SHORTEST = 2;

    public ByName {
      words = sought(words);
      if (words.length() < SHORTEST) {
        throw new TooVagueQueryException();
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byName(this);
    }

    @Override
    public boolean byNumber() {
      return false;
    }
  }

  /** The whole personal or coordination number. */
  record ByPersonalNumber(PersonalNumber number) implements CaseworkQuery {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byPersonalNumber(this);
    }

    @Override
    public boolean byNumber() {
      return true;
    }
  }

  /** The whole case number. */
  record ByCaseNumber(String caseNumber) implements CaseworkQuery {

    public ByCaseNumber {
      caseNumber = sought(caseNumber);
      if (caseNumber.isEmpty()) {
        throw new TooVagueQueryException();
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.byCaseNumber(this);
    }

    @Override
    public boolean byNumber() {
      return true;
    }
  }

  /** What is to be looked for; nothing when no file can have it. */
  private static String sought(String written) {
    String stripped = written == null ? "" : written.strip();
    boolean possible =
        stripped.length() <= LONGEST && stripped.chars().noneMatch(Character::isISOControl);
    return possible ? stripped : "";
  }

  static CaseworkQuery byName(String words) {
    return new ByName(words);
  }

  static CaseworkQuery byPersonalNumber(PersonalNumber number) {
    return new ByPersonalNumber(number);
  }

  static CaseworkQuery byCaseNumber(String caseNumber) {
    return new ByCaseNumber(caseNumber);
  }

  /** What to do with each way of looking. */
  interface Visitor<R> {

    R byName(ByName query);

    R byPersonalNumber(ByPersonalNumber query);

    R byCaseNumber(ByCaseNumber query);
  }
}
