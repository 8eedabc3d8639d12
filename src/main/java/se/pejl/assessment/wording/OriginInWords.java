package se.pejl.assessment.wording;

import java.util.Optional;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Given;
import se.pejl.assessment.sheet.Origin;
import se.pejl.form.item.BroughtIn;
import se.pejl.form.item.Item;

/** Where an answer that nobody was asked for comes from, as people read it. */
public final class OriginInWords {

  private OriginInWords() {}

  /** Empty text for an answer that somebody gives. */
  public static String of(Item item, AnswerSheet answers, Words words) {
    return item.traits()
        .from()
        .map(
            from ->
                answers
                    .given(item.code())
                    .flatMap(Given::origin)
                    .map(origin -> found(origin, words))
                    .orElseGet(() -> none(from, words)))
        .orElse("");
  }

  private static String found(Origin origin, Words words) {
    return words.get(
        "brought.from",
        origin.form().name() + " " + origin.form().version(),
        origin.date(),
        words.get("informant." + origin.informant().code()));
  }

  private static String none(BroughtIn from, Words words) {
    String within = from.within().map(words::within).map(time -> " " + time).orElse("");
    return words.get("brought.none", from.form(), within);
  }

  /** Where it can be read; empty text when nothing was brought in. */
  public static String address(Item item, AnswerSheet answers) {
    Optional<Origin> origin = answers.given(item.code()).flatMap(Given::origin);
    return origin.map(from -> "result.xhtml?id=" + from.assessment()).orElse("");
  }
}
