package se.pejl.assessment.rest;

import java.util.Map;
import java.util.TreeMap;
import se.pejl.library.answer.Refusal;
import se.pejl.platform.Refused;

/** Something sent cannot be an answer to its item; says why for each, and repeats none of it. */
public final class ImpossibleAnswerException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> reasons = new TreeMap<>();

  ImpossibleAnswerException(Map<String, Refusal> refusals) {
    super("the form cannot be given " + refusals.size() + " of the answers");
    refusals.forEach((item, why) -> reasons.put(item, why.code()));
  }

  @Override
  public String code() {
    return "answer.impossible";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("answers", reasons);
  }
}
