package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.pejl.form.text.Phrase;
import se.pejl.form.text.Text;

/**
 * A mark that the rater may set on the answer to an item, such as a key factor or a goal for the
 * support. It is not set until somebody sets it: once the item is answered, it has an answer too.
 *
 * @param of the item that it stands on
 * @param title what it is called, without the item
 */
public record Mark(String code, ItemCode of, Text title) {

  private static final String NOT_SET = "no";
  private static final String SET = "yes";

  /** Not set, which counts as 0, and set, which counts as 1. */
  public static final AnswerScale OPTIONS =
      new AnswerScale(
          "mark",
          List.of(
              option(NOT_SET, 0, Phrase.said("ej markerad", "not marked")),
              option(SET, 1, Phrase.said("markerad", "marked"))));

  private static ResponseOption option(String code, int points, Text anchor) {
    return new ResponseOption(code, Optional.of(BigDecimal.valueOf(points)), anchor, Text.NONE);
  }

  /** What an item that is answered says of a mark that nobody has set. */
  public static Answer unset() {
    return new Answer.Chosen(NOT_SET);
  }

  /** Whether this answer sets it. */
  public static boolean set(Answer answer) {
    return answer.equals(new Answer.Chosen(SET));
  }

  /** The same mark on the same item in one place of a repeated group. */
  Mark on(ItemCode other) {
    return new Mark(code, other, title);
  }
}
