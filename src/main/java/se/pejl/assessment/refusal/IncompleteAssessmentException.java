package se.pejl.assessment.refusal;

import java.util.List;
import java.util.Map;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.Refused;

/** Items that must be answered or explained before the assessment can be finished are not. */
public final class IncompleteAssessmentException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient List<ItemCode> unanswered;
  private final transient List<ItemCode> unexplained;

  /**
   * @param unanswered items that need an answer or a reason
   * @param unexplained items whose answer needs an evidence note
   */
  public IncompleteAssessmentException(List<ItemCode> unanswered, List<ItemCode> unexplained) {
    super("not finished: unanswered " + unanswered + ", without a note " + unexplained);
    this.unanswered = List.copyOf(unanswered);
    this.unexplained = List.copyOf(unexplained);
  }

  @Override
  public String code() {
    return "assessment.incomplete";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("unanswered", codes(unanswered), "unexplained", codes(unexplained));
  }

  public List<ItemCode> unanswered() {
    return unanswered;
  }

  public List<ItemCode> unexplained() {
    return unexplained;
  }

  private static List<String> codes(List<ItemCode> items) {
    return items.stream().map(ItemCode::value).toList();
  }
}
