package se.pejl.form.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.ResponseOption;

/**
 * The names a condition may use: the items of a form, by how they are answered, and its scales.
 *
 * @param together names that stand for an item in all places of a repeated group
 * @param meant names that mean another item here
 */
public record Names(
    Map<String, AnsweredBy> items,
    Set<String> scales,
    Map<String, List<String>> together,
    Map<String, String> meant) {

  /** Words of the language itself; an item or scale with such a name cannot be asked for. */
  public static final Set<String> RESERVED =
      Set.of(
          "and",
          "or",
          "not",
          "in",
          "answered",
          "same",
          "count",
          "any",
          "all",
          "points",
          "score",
          "age",
          "sex",
          "informant");

  public Names {
    items = Map.copyOf(items);
    scales = Set.copyOf(scales);
    together = Map.copyOf(together);
    meant = Map.copyOf(meant);
  }

  public Names(Map<String, AnsweredBy> items, Set<String> scales) {
    this(items, scales, Map.of(), Map.of());
  }

  /** The same with some names that mean other items here, as in one place of a repeated group. */
  public Names with(Map<String, String> local) {
    Map<String, AnsweredBy> all = new HashMap<>(items);
    local.forEach(
        (name, item) -> Optional.ofNullable(items.get(item)).ifPresent(by -> all.put(name, by)));
    return new Names(all, scales, together, local);
  }

  /** The items that a name in a list stands for: itself, or one in each place of a group. */
  List<String> each(String name) {
    return items.containsKey(name) ? List.of(name) : together.getOrDefault(name, List.of(name));
  }

  /** The item that a name means. */
  ItemCode code(String name) {
    return new ItemCode(meant.getOrDefault(name, name));
  }

  /** How an item is answered, as far as a condition cares. */
  public sealed interface AnsweredBy {

    /** By choosing one of these options. */
    record Option(AnswerScale options) implements AnsweredBy {}

    /** By a number. */
    record Number() implements AnsweredBy {}

    /** By a day. */
    record Date() implements AnsweredBy {}

    /** By free words: a condition can only ask whether it was answered. */
    record Words() implements AnsweredBy {}
  }

  Optional<AnswerScale> options(String name) {
    return items.get(name) instanceof AnsweredBy.Option choice
        ? Optional.of(choice.options())
        : Optional.empty();
  }

  boolean number(String name) {
    return items.get(name) instanceof AnsweredBy.Number;
  }

  boolean date(String name) {
    return items.get(name) instanceof AnsweredBy.Date;
  }

  /** Whether two items are answered in the same way: by the same options, or by the same kind. */
  boolean alike(String one, String other) {
    if (options(one).isPresent() && options(other).isPresent()) {
      return codes(one).equals(codes(other));
    }
    return items.get(one).getClass().equals(items.get(other).getClass());
  }

  private List<String> codes(String name) {
    return options(name).orElseThrow().options().stream().map(ResponseOption::code).toList();
  }

  boolean item(String name) {
    return items.containsKey(name);
  }

  boolean scale(String name) {
    return scales.contains(name);
  }
}
