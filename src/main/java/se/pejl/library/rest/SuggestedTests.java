package se.pejl.library.rest;

import java.util.List;
import se.pejl.library.suggestion.Suggestion;
import se.pejl.library.suggestion.TestText;

/**
 * Tests offered for a definition.
 *
 * @param tests how many there are
 * @param caution what must be remembered about their results
 * @param yaml the tests, to stand under {@code tests:}
 */
public record SuggestedTests(int tests, String caution, String yaml) {

  static SuggestedTests of(List<Suggestion> suggestions) {
    return new SuggestedTests(suggestions.size(), TestText.CAUTION, TestText.of(suggestions));
  }
}
