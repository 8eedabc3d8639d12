package se.pejl.library.problem;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** Characters that look like others, or like nothing, and come from word processors. */
final class Unseen {

  private static final Text NO_WIDTH = Phrase.said("ett osynligt tecken", "a mark without width");
  private static final Text FOREIGN =
      Phrase.said("en bokstav ur ett annat alfabet", "a letter of another alphabet");

  /** Alphabets with letters that look like ours. */
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private static final Map<Integer, Text> NAMES =
      Map.ofEntries(
          named(0xA0, "ett hårt blanksteg", "a no-break space"),
          named(0x202F, "ett smalt hårt blanksteg", "a narrow no-break space"),
          named(0xAD, "ett mjukt bindestreck", "a soft hyphen"),
          named(0x200B, "ett blanksteg utan bredd", "a space without width"),
          named(0x2010, "ett bindestreck från ordbehandlaren", "a hyphen from a word processor"),
          named(0x2011, "ett hårt bindestreck", "a no-break hyphen"),
          named(0x2013, "ett tankstreck", "a long dash"),
          named(0x2014, "ett tankstreck", "a long dash"),
          named(
              0x2212, "ett minustecken från ordbehandlaren", "a minus sign from a word processor"),
          named(0x2018, "ett typografiskt citattecken", "a curly quote"),
          named(0x2019, "ett typografiskt citattecken", "a curly quote"),
          named(0x201C, "ett typografiskt citattecken", "a curly quote"),
          named(0x201D, "ett typografiskt citattecken", "a curly quote"),
          named(0x201E, "ett typografiskt citattecken", "a curly quote"));

  private Unseen() {}

  private static Map.Entry<Integer, Text> named(int letter, String swedish, String english) {
    return Map.entry(letter, Phrase.said(swedish, english));
  }

  /** What stands in a name that nobody sees there; empty when nothing does. */
  static Optional<Text> in(String name) {
    return name.chars()
        .boxed()
        .flatMap(letter -> what(letter).map(what -> sentence(letter, what)).stream())
        .findFirst();
  }

  private static Optional<Text> what(int letter) {
    if (NAMES.containsKey(letter)) {
      return Optional.of(NAMES.get(letter));
    }
    if (Character.getType(letter) == Character.FORMAT) {
      return Optional.of(NO_WIDTH);
    }
    return ALIKE.contains(UnicodeScript.of(letter)) ? Optional.of(FOREIGN) : Optional.empty();
  }

  private static Text sentence(int letter, Text what) {
    String code = String.format("U+%04X", letter);
    return Phrase.said(" Det står {0} i det ({1}).", " There is {0} in it ({1}).", what, code);
  }
}
