package se.pejl.assessment.sheet;

import se.pejl.form.item.ItemCode;
import se.pejl.platform.Refused;

/** Somebody else has stored another answer to the item since it was last seen. */
public final class StaleAnswerException extends Refused {

  private static final long serialVersionUID = 1L;

  private final ItemCode item;
  private final transient Given stored;
  private final transient NewAnswer yours;

  public StaleAnswerException(ItemCode item, Given stored, NewAnswer yours) {
    super("item " + item + " has been answered otherwise since it was last seen");
    this.item = item;
    this.stored = stored;
    this.yours = yours;
  }

  @Override
  public String code() {
    return "answer.stale";
  }

  public ItemCode item() {
    return item;
  }

  /** What is stored now. */
  public Given stored() {
    return stored;
  }

  /** What was refused. */
  public NewAnswer yours() {
    return yours;
  }
}
