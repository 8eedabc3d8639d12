package se.pejl.form.precision;

import java.util.List;
import java.util.Optional;

/**
 * What a form says of comparing one time with another.
 *
 * @param linkings to earlier versions
 * @param raterNoise for its factors and judgements; empty when it is not known
 */
public record Continuity(List<Linking> linkings, Optional<RaterNoise> raterNoise) {

  /** Nothing is said. */
  public static final Continuity NONE = new Continuity(List.of(), Optional.empty());

  public Continuity {
    linkings = List.copyOf(linkings);
  }
}
