package se.pejl.library.problem;

import java.util.Map;
import java.util.Optional;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** Characters that look like others, or like nothing, and come from word processors. */
final class Unseen {

  private static final Map<Integer, Text> NAMES =
      Map.ofEntries(
          named(0xA0, "a no-break space", "ett hårt blanksteg"),
          named(0x202F, "a narrow no-break space", "ett smalt hårt blanksteg"),
          named(0xAD, "a soft hyphen", "ett mjukt bindestreck"),
          named(0x200B, "a space without width", "ett blanksteg utan bredd"),
          named(0x200C, "a mark without width", "ett tecken utan bredd"),
          named(0x200D, "a mark without width", "ett tecken utan bredd"),
          named(0x2060, "a mark without width", "ett tecken utan bredd"),
          named(0x2010, "a hyphen from a word processor", "ett bindestreck från ordbehandlaren"),
          named(0x2011, "a no-break hyphen", "ett hårt bindestreck"),
          named(0x2013, "a long dash", "ett tankstreck"),
          named(0x2014, "a long dash", "ett tankstreck"),
          named(
              0x2212, "a minus sign from a word processor", "ett minustecken från ordbehandlaren"),
          named(0x2018, "a curly quote", "ett typografiskt citattecken"),
          named(0x2019, "a curly quote", "ett typografiskt citattecken"),
          named(0x201C, "a curly quote", "ett typografiskt citattecken"),
          named(0x201D, "a curly quote", "ett typografiskt citattecken"),
          named(0x201E, "a curly quote", "ett typografiskt citattecken"));

  private Unseen() {}

  private static Map.Entry<Integer, Text> named(int character, String english, String swedish) {
    return Map.entry(character, Phrase.said(swedish, english));
  }

  /** What stands in a name that nobody sees there; empty when nothing does. */
  static Optional<Text> in(String name) {
    return name.chars().filter(NAMES::containsKey).boxed().findFirst().map(Unseen::sentence);
  }

  private static Text sentence(int character) {
    return Phrase.said(
        " Det står {0} i det ({1}).",
        " There is {0} in it ({1}).", NAMES.get(character), String.format("U+%04X", character));
  }
}
