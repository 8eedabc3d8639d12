package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.text.Text;

/**
 * An item answered by a number.
 *
 * @param min lowest number that can be given, inclusive
 * @param max highest number that can be given, inclusive
 * @param decimals how many decimals can be given
 */
public record NumberItem(Traits traits, BigDecimal min, BigDecimal max, int decimals, Text unit)
    implements Item {

  @Override
  public boolean offers(Answer answer) {
    return answer instanceof Answer.Withheld
        || answer instanceof Answer.Amount amount
            && amount.number().compareTo(min) >= 0
            && amount.number().compareTo(max) <= 0
            && amount.number().scale() <= decimals;
  }

  @Override
  public Optional<BigDecimal> points(Answer answer) {
    return answer instanceof Answer.Amount amount ? Optional.of(amount.number()) : Optional.empty();
  }

  @Override
  public boolean demandsNote(Answer answer) {
    return traits.evidence().need() == EvidenceRule.Need.REQUIRED;
  }

  @Override
  public Item with(Traits other) {
    return new NumberItem(other, min, max, decimals, unit);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.number(this);
  }
}
