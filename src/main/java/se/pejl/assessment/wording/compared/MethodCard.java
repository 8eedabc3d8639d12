package se.pejl.assessment.wording.compared;

import java.util.List;

/**
 * What one method says of a difference, with everything it was reckoned from.
 *
 * @param beside whether it is shown beside the one the form declares
 */
public record MethodCard(String method, String verdict, boolean beside, List<Fact> facts) {

  public MethodCard {
    facts = List.copyOf(facts);
  }

  /** One thing it was reckoned from. */
  public record Fact(String name, String value) {}
}
