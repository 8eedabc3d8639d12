package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.Optional;

/** An item answered in words; never scored. */
public record TextItem(Traits traits, int maxLength) implements Item {

  @Override
  public boolean offers(Answer answer) {
    return answer instanceof Answer.Withheld
        || answer instanceof Answer.Words words && words.text().length() <= maxLength;
  }

  @Override
  public Optional<BigDecimal> points(Answer answer) {
    return Optional.empty();
  }

  @Override
  public boolean demandsNote(Answer answer) {
    return false;
  }

  @Override
  public Item with(Traits other) {
    return new TextItem(other, maxLength);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.text(this);
  }
}
