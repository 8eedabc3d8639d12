package se.pejl.library.answer;

import java.math.BigDecimal;
import java.util.Map;
import se.pejl.form.item.Answer;

/** Answers as they travel. */
final class AnswerWriting implements Answer.Visitor<Object> {

  static final AnswerWriting WRITING = new AnswerWriting();

  @Override
  public Object chosen(Answer.Chosen answer) {
    return answer.option();
  }

  @Override
  public Object amount(Answer.Amount answer) {
    BigDecimal number = answer.number();
    return number.scale() < 0 ? number.setScale(0) : number; // 20, not 2E+1
  }

  @Override
  public Object words(Answer.Words answer) {
    return answer.text();
  }

  @Override
  public Object day(Answer.Day answer) {
    return answer.date().toString();
  }

  @Override
  public Object withheld(Answer.Withheld answer) {
    return Map.of("reason", answer.reason().code());
  }
}
