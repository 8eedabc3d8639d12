package se.pejl.assessment.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.library.answer.AnswerText;
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

  /** Both answers, for the one who has to choose between them. */
  @Override
  public Map<String, Object> details() {
    Map<String, Object> now = wire(stored.answer(), stored.note());
    now.put("revision", stored.revision());
    now.put("savedAt", stored.savedAt().toString());
    return Map.of("item", item.value(), "stored", now, "yours", wire(yours.answer(), yours.note()));
  }

  private static Map<String, Object> wire(Optional<Answer> answer, Optional<String> note) {
    Map<String, Object> given = new LinkedHashMap<>();
    answer.map(AnswerText::write).ifPresent(value -> given.put("value", value));
    note.ifPresent(words -> given.put("note", words));
    return given;
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
