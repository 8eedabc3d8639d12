package se.pejl.cli;

/** What a run tells the shell. */
public enum ExitCode {
  FINE(0),
  /** Something is wrong with a form or with answers. */
  PROBLEMS(1),
  /** The command could not be understood, or names a file that is not there. */
  WRONG_USE(2),
  /** The program itself is at fault. */
  FAULT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  ExitCode worse(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
