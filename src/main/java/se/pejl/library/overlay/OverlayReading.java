package se.pejl.library.overlay;

import java.util.List;
import java.util.Optional;
import se.pejl.library.problem.Problem;

/**
 * What came of reading a file of texts.
 *
 * @param overlay the texts; empty when any problem is an error
 */
public record OverlayReading(Optional<Overlay> overlay, List<Problem> problems) {

  public OverlayReading {
    problems = List.copyOf(problems);
  }
}
