package se.pejl.assessment.refusal;

import java.util.Map;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.Refused;

/** An answer was given to an item that is not asked, given the other answers. */
public final class HiddenAnswerException extends Refused {

  private static final long serialVersionUID = 1L;

  private final String item;

  public HiddenAnswerException(ItemCode item) {
    super("item " + item + " is not asked, given the other answers");
    this.item = item.value();
  }

  @Override
  public String code() {
    return "answer.hidden";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("item", item);
  }
}
