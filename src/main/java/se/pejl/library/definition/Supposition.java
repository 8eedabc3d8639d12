package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Facts;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NumberItem;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;

/**
 * Answers supposed, to see whether a condition can hold. A score can be anything its scale can
 * give, and a number with too many values anything within its limits.
 */
final class Supposition implements Facts {

  private final Map<ItemCode, Item> items;
  private final Map<ScaleCode, Span> scores;
  private final Map<ItemCode, Answer> answers = new HashMap<>();
  private final Set<ItemCode> passed = new HashSet<>();
  private final Informant informant;
  private final Sex sex;
  private final OptionalInt age;

  Supposition(
      Map<ItemCode, Item> items,
      Map<ScaleCode, Span> scores,
      Informant informant,
      Sex sex,
      OptionalInt age) {
    this.items = items;
    this.scores = new HashMap<>(scores);
    this.informant = informant;
    this.sex = sex;
    this.age = age;
  }

  void suppose(ItemCode item, Answer answer) {
    answers.put(item, answer);
  }

  void forget(ItemCode item) {
    answers.remove(item);
    passed.remove(item);
  }

  /** Goes on as if the item were not asked. */
  void pass(ItemCode item) {
    answers.remove(item);
    passed.add(item);
  }

  void suppose(ScaleCode scale, BigDecimal score) {
    scores.put(scale, new Span(score, score));
  }

  void noScore(ScaleCode scale) {
    scores.remove(scale);
  }

  @Override
  public boolean leftOut(ItemCode item) {
    return passed.contains(item);
  }

  @Override
  public Optional<Answer> answer(ItemCode item) {
    return Optional.ofNullable(answers.get(item));
  }

  @Override
  public Optional<BigDecimal> points(ItemCode item) {
    return answer(item).flatMap(answer -> items.get(item).points(answer));
  }

  @Override
  public Optional<Bounds> within(ItemCode item) {
    if (answers.containsKey(item) && Candidates.tooMany(items.get(item))) {
      NumberItem any = (NumberItem) items.get(item);
      return Optional.of(Bounds.of(any.min(), any.max()));
    }
    return Facts.super.within(item);
  }

  @Override
  public Optional<Span> score(ScaleCode scale) {
    return Optional.ofNullable(scores.get(scale));
  }

  @Override
  public OptionalInt age() {
    return age;
  }

  @Override
  public Sex sex() {
    return sex;
  }

  @Override
  public Informant informant() {
    return informant;
  }
}
