package se.pejl.library.problem;

/** A place in a file; lines and columns are counted from 1. */
public record Mark(int line, int column) {

  public static final Mark START = new Mark(1, 1);

  public Mark down(int lines) {
    return new Mark(line + lines, column);
  }

  public Mark right(int columns) {
    return new Mark(line, column + columns);
  }
}
