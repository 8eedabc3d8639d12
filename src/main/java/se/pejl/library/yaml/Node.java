package se.pejl.library.yaml;

import java.util.Optional;
import se.pejl.library.problem.Mark;

/** One piece of a YAML file with its place. */
public sealed interface Node permits Scalar, Listing, Mapping {

  Mark mark();

  default Optional<Scalar> asScalar() {
    return Optional.empty();
  }

  default Optional<Listing> asListing() {
    return Optional.empty();
  }

  default Optional<Mapping> asMapping() {
    return Optional.empty();
  }

  /** Whether nothing is written here. */
  default boolean isNothing() {
    return false;
  }
}
