package se.pejl.form.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** An item answered by a day; never scored. Either end may be open. */
public record DateItem(Traits traits, Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements Item {

  @Override
  public boolean offers(Answer answer) {
    return answer instanceof Answer.Withheld
        || answer instanceof Answer.Day day
            && earliest.map(limit -> !day.date().isBefore(limit)).orElse(true)
            && latest.map(limit -> !day.date().isAfter(limit)).orElse(true);
  }

  @Override
  public Optional<BigDecimal> points(Answer answer) {
    return Optional.empty();
  }

  @Override
  public boolean demandsNote(Answer answer) {
    return traits.evidence().need() == EvidenceRule.Need.REQUIRED;
  }

  @Override
  public Item with(Traits other) {
    return new DateItem(other, earliest, latest);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.date(this);
  }
}
