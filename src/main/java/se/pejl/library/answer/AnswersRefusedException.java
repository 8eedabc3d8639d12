package se.pejl.library.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import se.pejl.form.FormId;
import se.pejl.platform.Refused;

/**
 * Some of the answers given cannot be answers to their items; names the items, never the answers.
 */
public final class AnswersRefusedException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Refusal> refusals;

  public AnswersRefusedException(FormId form, Map<String, Refusal> refusals) {
    super(form + " refuses " + refusals.size() + " answers");
    this.refusals = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(refusals));
  }

  /** By the item as it was named. */
  public Map<String, Refusal> refusals() {
    return refusals;
  }

  @Override
  public String code() {
    return "answers.refused";
  }

  @Override
  public Map<String, Object> details() {
    Map<String, Object> codes = new LinkedHashMap<>();
    refusals.forEach((item, why) -> codes.put(item, why.code()));
    return Map.of("answers", codes);
  }
}
