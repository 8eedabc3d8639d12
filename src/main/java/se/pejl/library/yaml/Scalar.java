package se.pejl.library.yaml;

import java.util.Optional;
import se.pejl.library.problem.Mark;

/**
 * Words, a number or a yes or no, exactly as written.
 *
 * @param plain whether it stands without quotes
 * @param single whether its text stands letter for letter after its mark
 */
public record Scalar(String text, boolean plain, boolean single, Mark mark) implements Node {

  @Override
  public Optional<Scalar> asScalar() {
    return Optional.of(this);
  }

  @Override
  public boolean isNothing() {
    return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }

  /** Where a letter of the text stands in the file. */
  public Mark at(int letter) {
    return single ? mark.right(plain ? letter : letter + 1) : mark;
  }
}
