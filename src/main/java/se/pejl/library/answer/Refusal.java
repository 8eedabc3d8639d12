package se.pejl.library.answer;

import java.util.Map;
import java.util.stream.Collectors;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;

/** Why something given for an item cannot be an answer to it; codes are stable. */
public enum Refusal {
  ITEM_UNKNOWN(
      "answer.item-unknown", "the form has no such item", "formuläret har ingen sådan fråga"),
  KIND("answer.kind", "the item is not answered that way", "frågan besvaras inte så"),
  OPTION_UNKNOWN(
      "answer.option-unknown", "it is none of the options", "det är inget av alternativen"),
  NOT_A_NUMBER("answer.not-a-number", "it is no number", "det är inget tal"),
  NUMBER_OUTSIDE(
      "answer.number-outside",
      "the number is outside the limits",
      "talet ligger utanför gränserna"),
  DECIMALS("answer.decimals", "the number has too many decimals", "talet har för många decimaler"),
  TEXT_TOO_LONG("answer.text-too-long", "the text is too long", "texten är för lång"),
  NOT_A_DATE("answer.not-a-date", "it is no date", "det är inget datum"),
  DATE_OUTSIDE(
      "answer.date-outside", "the date is outside the limits", "datumet ligger utanför gränserna"),
  REASON_UNKNOWN("answer.reason-unknown", "there is no such reason", "det finns inget sådant skäl"),
  REASON_NOT_OFFERED(
      "answer.reason-not-offered",
      "the form does not offer this reason",
      "formuläret erbjuder inte det skälet");

  private final String code;
  private final Text sentence;

  Refusal(String code, String english, String swedish) {
    this.code = code;
    this.sentence = new Text(Map.of("en", english, "sv", swedish));
  }

  public String code() {
    return code;
  }

  public Text sentence() {
    return sentence;
  }

  /** The same, with the options when it is none of them. */
  public Text of(Item item) {
    if (this != OPTION_UNKNOWN || !(item instanceof ChoiceItem choice)) {
      return sentence;
    }
    String codes =
        choice.options().options().stream()
            .map(ResponseOption::code)
            .collect(Collectors.joining(", "));
    return sentence.then(" ", Text.of("en", "(" + codes + ")"));
  }
}
