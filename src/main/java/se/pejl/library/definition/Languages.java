package se.pejl.library.definition;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The languages a form is written in.
 *
 * @param first the one it was written in first, in which no text may be missing
 */
record Languages(String first, Set<String> all) {

  Languages {
    Set<String> languages = new LinkedHashSet<>();
    languages.add(first);
    languages.addAll(all);
    all = java.util.Collections.unmodifiableSet(languages);
  }
}
