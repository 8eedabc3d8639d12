package se.pejl.casefile.protection;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a text would tell where somebody can be found: an address, a telephone number, an e-mail
 * address or the name of a school. It is looked for by its form, so it is a net with holes: it
 * stops slips of the pen, not somebody who means to write it.
 */
public final class Whereabouts {

  /** From where a word begins to a capital in it. */
  private static final String UP_TO_A_CAPITAL = "(?<!\\p{L})[\\p{L}&&[^\\p{Lu}]]*+\\p{Lu}";

  /** None of them begins anew within a word, or a long one would take minutes. */
  private static final List<Pattern> TRACES =
      Stream.of(
              // e-mail and web addresses
              "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++@[\\p{L}\\d-]++\\.\\p{L}{2}",
              // telephone numbers: seven digits or more that begin with 0 or +
              "(?<![\\d-])(\\+|00|0)\\d(?:[ -]?\\d){6}",
              // streets with a number
              "(?i)(gatan|vägen|gränd|gränden|stigen|allén|torget|backen|plan|väg|gata)"
                  + " \\d{1,4}\\s?[a-z]?\\b",
              // postal codes with a place
              "\\b\\d{3} ?\\d{2} \\p{Lu}\\p{L}",
              // schools by name
              UP_TO_A_CAPITAL + "\\p{L}*(skolan|skola|gymnasiet|gymnasium)\\b",
              UP_TO_A_CAPITAL + "\\p{L}++ (skola|gymnasium|school)\\b")
          .map(Pattern::compile)
          .toList();

  private Whereabouts() {}

  /** Whether something of the kind stands in the text. */
  public static boolean in(String text) {
    return text != null && TRACES.stream().anyMatch(trace -> trace.matcher(text).find());
  }
}
