package se.pejl.library.yaml;

import java.util.List;
import java.util.Optional;
import se.pejl.library.problem.Mark;

/** A list. */
public record Listing(List<Node> nodes, Mark mark) implements Node {

  public Listing {
    nodes = List.copyOf(nodes);
  }

  @Override
  public Optional<Listing> asListing() {
    return Optional.of(this);
  }
}
