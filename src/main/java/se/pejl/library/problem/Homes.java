package se.pejl.library.problem;

import java.util.Collection;
import java.util.Map;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/** Where keys belong that are often written in another place. */
public final class Homes {

  private static final Text SCALE =
      Phrase.said(
          " Den hör till en skala, under 'scales'.", " It belongs to a scale, under 'scales'.");
  private static final Text ITEM =
      Phrase.said(" Den hör till en fråga eller 'each'.", " It belongs to an item or to 'each'.");

  private static final Text UP_TO =
      Phrase.said(
          " Ett band eller en rad går upp till där nästa 'from' börjar.",
          " A band or a row goes up to where the next 'from' begins.");

  private static final Map<String, Text> HOMES =
      Map.ofEntries(
          Map.entry("reverse", SCALE),
          Map.entry("weights", SCALE),
          Map.entry("bands", SCALE),
          Map.entry("norms", SCALE),
          Map.entry("missing", SCALE),
          Map.entry("unasked", SCALE),
          Map.entry("direction", SCALE),
          Map.entry("response", ITEM),
          Map.entry("options", ITEM),
          Map.entry("critical", ITEM),
          Map.entry("sensitivity", ITEM),
          Map.entry(
              "points",
              Phrase.said(
                  " Den hör till ett svarsalternativ, eller till en skala.",
                  " It belongs to an option, or to a scale.")),
          Map.entry(
              "round",
              Phrase.said(
                  " Den hör till ett medelvärde; annat avrundas med 'roundResult'.",
                  " It belongs to a mean; other results are rounded by 'roundResult'.")),
          Map.entry(
              "countFrom",
              Phrase.said(" Den hör till 'method: count'.", " It belongs to 'method: count'.")),
          Map.entry("to", UP_TO),
          Map.entry("max", UP_TO));

  private Homes() {}

  /** Where a key belongs, or else the one that was probably meant here. */
  public static Text orMeant(String key, Collection<String> known) {
    return HOMES.containsKey(key) ? HOMES.get(key) : Spelling.didYouMean(key, known);
  }
}
