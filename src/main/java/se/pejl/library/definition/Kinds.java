package se.pejl.library.definition;

import java.util.Map;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** What a value must be, as said in problems. */
final class Kinds {

  static final Text WORDS = said("a text", "en text");
  static final Text LIST =
      said(
          "a list such as [a, b], or lines that begin with a dash",
          "en lista som [a, b], eller rader som börjar med streck");
  static final Text BLOCK =
      said(
          "a block of keys and values such as {key: value}",
          "ett block med nycklar och värden som {nyckel: värde}");
  static final Text NUMBER =
      said(
          "one number with a point, such as 2.5, without quotes, units or %",
          "ett enda tal med punkt, som 2.5, utan citattecken, enhet eller %");
  static final Text NUMBER_HELD =
      said(
          "a number with at most nine digits before the point and six after it; round it",
          "ett tal med högst nio siffror före punkten och sex efter; avrunda det");
  static final Text NOT_ZERO = said("a number other than 0", "ett annat tal än 0");
  static final Text ABOVE_ZERO = said("a number above 0", "ett tal över 0");
  static final Text BETWEEN =
      said("a number between 0 and 1, such as 0.95", "ett tal mellan 0 och 1, som 0.95");
  static final Text COUNTRY =
      said("a country by its two capitals, such as SE", "ett land med två versaler, som SE");
  static final Text WHOLE = said("a whole number, without quotes", "ett heltal, utan citattecken");
  static final Text YES_NO =
      said("true or false, without quotes", "true eller false, utan citattecken");
  static final Text DATE = said("a date such as 2026-01-31", "ett datum som 2026-01-31");
  static final Text AGES = said("ages such as 12-25", "åldrar som 12-25");
  static final Text PERIOD =
      said("a length of time such as P2W, P3M or P1Y", "en tidslängd som P2W, P3M eller P1Y");
  static final Text LANGUAGE =
      said(
          "a language tag of two or three small letters, such as sv",
          "ett språk med två eller tre småbokstäver, som sv");
  static final Text TWO_NUMBERS = said("two numbers such as [0, 27]", "två tal som [0, 27]");

  static final Text OUTCOMES =
      Text.of("en", "{value: 3}, {value: 3, band: high}, {range: {from: 2, to: 4}}, not-scorable");

  private Kinds() {}

  static Text fineness(int decimals) {
    return Phrase.said(
        "ett tal med högst så många decimaler som frågan tar, som är {0}; skriv 'decimals' om den"
            + " tar fler",
        "a number with no more decimals than the item takes, which is {0}; write 'decimals' if it"
            + " takes more",
        decimals);
  }

  private static Text said(String english, String swedish) {
    return new Text(Map.of("en", english, "sv", swedish));
  }
}
