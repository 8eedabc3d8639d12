package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Facts;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;

/** Answers tried out to see whether a condition can hold. */
record Assignment(Map<ItemCode, Item> items, Map<ItemCode, Answer> answers, Informant informant)
    implements Facts {

  @Override
  public Optional<Answer> answer(ItemCode item) {
    return Optional.ofNullable(answers.get(item));
  }

  @Override
  public Optional<BigDecimal> points(ItemCode item) {
    return answer(item).flatMap(answer -> items.get(item).points(answer));
  }

  @Override
  public Optional<Span> score(ScaleCode scale) {
    return Optional.empty();
  }

  @Override
  public OptionalInt age() {
    return OptionalInt.empty();
  }

  @Override
  public Sex sex() {
    return Sex.UNKNOWN;
  }
}
