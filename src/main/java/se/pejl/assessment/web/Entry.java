package se.pejl.assessment.web;

import java.util.Optional;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.Answer;

/**
 * What stands in the fields of an item.
 *
 * @param value the option's code, or what is written; empty when nothing is
 * @param reason the code of the reason for not answering; empty when none is given
 */
record Entry(String value, String reason) {

  private static final Entry NONE = new Entry("", "");

  static Entry of(Optional<Answer> answer, Words words) {
    return answer.map(given -> given.accept(new Written(words))).orElse(NONE);
  }

  /** An answer as the fields hold it. */
  private record Written(Words words) implements Answer.Visitor<Entry> {

    @Override
    public Entry chosen(Answer.Chosen answer) {
      return new Entry(answer.option(), "");
    }

    @Override
    public Entry amount(Answer.Amount answer) {
      return new Entry(words.number(answer.number()), "");
    }

    @Override
    public Entry words(Answer.Words answer) {
      return new Entry(answer.text(), "");
    }

    @Override
    public Entry day(Answer.Day answer) {
      return new Entry(answer.date().toString(), "");
    }

    @Override
    public Entry withheld(Answer.Withheld answer) {
      return new Entry("", answer.reason().code());
    }
  }
}
