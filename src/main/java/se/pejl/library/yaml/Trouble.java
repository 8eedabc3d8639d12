package se.pejl.library.yaml;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.text.Text;

/** What is wrong with the layout of a file, in the words of somebody who writes forms. */
enum Trouble {
  TAB("(TAB)", "a tab stands here; use spaces", "här står en tabb; använd blanksteg"),
  FIRST_LETTER(
      "cannot start any token",
      "a text that begins with this character needs quotes",
      "en text som börjar med det här tecknet behöver citattecken"),
  COLON(
      "mapping values are not allowed",
      "a colon stands where no key can; put a text with a colon in quotes, or correct the"
          + " indentation",
      "ett kolon står där ingen nyckel kan stå; sätt en text med kolon inom citattecken, eller"
          + " rätta indraget"),
  NO_COLON(
      "could not find expected ':'",
      "a line has no colon with a space after it, as in 'key: value'",
      "en rad saknar kolon med blanksteg efter, som i 'nyckel: värde'"),
  BRACE(
      "expected ',' or '}'",
      "a comma or a closing brace is missing here, or a text with a colon needs quotes",
      "ett komma eller en klammer saknas här, eller så behöver en text med kolon" + " citattecken"),
  BRACKET(
      "expected ',' or ']'",
      "a comma or a closing bracket is missing here",
      "ett komma eller en hakparentes saknas här"),
  DASH(
      "sequence entries are not allowed",
      "a dash stands where no list can begin; put a text that begins with a dash in quotes",
      "ett streck står där ingen lista kan börja; sätt en text som börjar med streck inom"
          + " citattecken"),
  AFTER_THE_END(
      "expected '<document start>'",
      "something stands after the end of the form",
      "något står efter formulärets slut"),
  AFTER_A_TEXT(
      "but found '<scalar>'",
      "something stands after a text in quotes or brackets; a quote that was never closed further"
          + " up can be the reason",
      "något står efter en text inom citattecken eller parenteser; orsaken kan vara ett"
          + " citattecken längre upp som aldrig stängts"),
  INDENTATION(
      "expected <block end>",
      "this is not indented like what it belongs together with",
      "det här har inte samma indrag som det som det hör ihop med"),
  NAMES(
      "unexpected character found",
      "a text that begins with '*' or '&' needs quotes",
      "en text som börjar med '*' eller '&' behöver citattecken"),
  OPEN_QUOTE(
      "found unexpected end of stream",
      "a quote is opened here and never closed",
      "ett citattecken öppnas här och stängs aldrig"),
  QUESTION(
      "mapping keys are not allowed",
      "a text that begins with '?' needs quotes",
      "en text som börjar med '?' behöver citattecken"),
  BACKSLASH(
      "unknown escape character",
      "a backslash in double quotes has a meaning of its own; use single quotes",
      "ett omvänt snedstreck inom dubbla citattecken har en egen betydelse; använd enkla"),
  BLOCK_TEXT(
      "expected a comment or a line break",
      "after '|' or '>' the text begins on the next line; put a text that begins with them in"
          + " quotes",
      "efter '|' eller '>' börjar texten på nästa rad; sätt en text som börjar med dem inom"
          + " citattecken"),
  HARD_SPACE(
      "a no-break space stands here (U+00A0), as word processors write it; use ordinary spaces",
      "här står ett hårt blanksteg (U+00A0), som ordbehandlare skriver; använd vanliga blanksteg"),
  DASH_SPACE(
      "a space is missing after the dash, as in '- code: a'",
      "ett blanksteg saknas efter strecket, som i '- code: a'"),
  BULLET(
      "a list has an ordinary hyphen and a space before each entry, as in '- code: a'",
      "i en lista står ett vanligt bindestreck och ett blanksteg före varje del, som i '- code:"
          + " a'"),
  FENCE(
      "this line comes from a page or a chat and not from the form; take it out",
      "den här raden kommer från en webbsida eller chatt och inte från formuläret; ta bort den"),
  CONFLICT(
      "two versions of the file were put together and both left; keep one, and take out the marks",
      "två versioner av filen har lagts ihop och båda lämnats kvar; behåll en och ta bort märkena"),
  BRACES(
      "several keys on one line need braces, as in '- {code: a, points: 0}'",
      "flera nycklar på en rad behöver klamrar, som i '- {code: a, points: 0}'"),
  EQUALS(
      "a key is followed by a colon and a space, not by '='",
      "efter en nyckel står kolon och blanksteg, inte '='");

  private static final int LONGEST = 200;

  private final Optional<String> sign;
  private final Text words;

  /** One that is seen in the line itself. */
  Trouble(String english, String swedish) {
    this.sign = Optional.empty();
    this.words = said(english, swedish);
  }

  /** One that the reader of YAML finds, by what it then says. */
  Trouble(String sign, String english, String swedish) {
    this.sign = Optional.of(sign);
    this.words = said(english, swedish);
  }

  /** These hold braces, which a phrase would take for places to fill. */
  private static Text said(String english, String swedish) {
    return new Text(Map.of("en", english, "sv", swedish));
  }

  /** Whether something was opened further up and not closed. */
  static boolean leftOpen(String found) {
    return Stream.of(BRACE, BRACKET, OPEN_QUOTE).anyMatch(trouble -> trouble.is(found));
  }

  /**
   * @param found what the reader of YAML says of it
   */
  private boolean is(String found) {
    return sign.filter(found::contains).isPresent();
  }

  Text words() {
    return words;
  }

  /** What the reader of YAML found, in plain words where there are some. */
  static Text of(String found) {
    String first = found == null ? "" : found.lines().findFirst().orElse("");
    return Arrays.stream(values())
        .filter(trouble -> trouble.is(first))
        .map(trouble -> trouble.words)
        .findFirst()
        .orElse(Text.of("en", first.substring(0, Math.min(first.length(), LONGEST))));
  }
}
