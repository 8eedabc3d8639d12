package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.Optional;

/** An item answered by choosing one option of an answer scale. */
public record ChoiceItem(Traits traits, AnswerScale options) implements Item {

  @Override
  public boolean offers(Answer answer) {
    return answer instanceof Answer.Withheld
        || answer instanceof Answer.Chosen chosen && options.option(chosen.option()).isPresent();
  }

  @Override
  public Optional<BigDecimal> points(Answer answer) {
    return answer instanceof Answer.Chosen chosen
        ? options.option(chosen.option()).flatMap(ResponseOption::points)
        : Optional.empty();
  }

  @Override
  public boolean demandsNote(Answer answer) {
    return traits.evidence().demandsNote(answer, options);
  }

  /** Whether this answer is one that makes the item critical. */
  public boolean critical(Answer answer) {
    return answer instanceof Answer.Chosen chosen
        && traits
            .criticalFrom()
            .filter(from -> options.rank(chosen.option()) >= options.rank(from))
            .isPresent();
  }

  @Override
  public Item with(Traits other) {
    return new ChoiceItem(other, options);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.choice(this);
  }
}
