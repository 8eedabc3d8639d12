package se.pejl.assessment.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.change.Change;
import se.pejl.change.ItemChange;
import se.pejl.change.ItemTransition;
import se.pejl.change.comparable.Breach;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Nature;
import se.pejl.form.item.Slot;

/** The items of a result as lines: all of them by section, and those to compare by nature. */
final class ItemLines {

  private final Result result;
  private final Words words;
  private final Numbers numbers;
  private final Map<ItemCode, ItemChange> changes;

  ItemLines(Result result, Words words) {
    this.result = result;
    this.words = words;
    this.numbers = Numbers.of(result.form(), result.sheet().shown());
    this.changes =
        result.change().map(Change::items).orElse(List.of()).stream()
            .collect(Collectors.toMap(change -> change.item().code(), Function.identity()));
  }

  int number(ItemCode item) {
    return numbers.of(item);
  }

  /** What was asked this time, section by section. */
  List<ItemGroup> sections() {
    return result.form().sections().stream()
        .map(
            section ->
                new ItemGroup(
                    words.of(section.title(result.head().informant())),
                    section.items().stream()
                        .filter(item -> item.traits().mark().isEmpty() && shown(item))
                        .map(this::line)
                        .toList()))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  /** What was brought in from other forms. */
  List<ItemLine> brought() {
    return result.form().items().stream()
        .filter(item -> item.traits().from().isPresent() && shown(item))
        .map(this::line)
        .toList();
  }

  List<ItemLine> critical() {
    return result.sheet().critical().stream()
        .flatMap(code -> result.form().item(code).stream())
        .map(this::line)
        .toList();
  }

  /** Items answered now or last time: what can change first, what cannot apart. */
  List<ItemGroup> changeGroups() {
    return Stream.of(Nature.DYNAMIC, Nature.UNSTATED, Nature.STATIC)
        .map(nature -> new ItemGroup(words.get("change.group." + nature), compared(nature)))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private List<ItemLine> compared(Nature nature) {
    return result.form().items().stream()
        .filter(item -> item.traits().nature() == nature)
        .filter(item -> shown(item) || !then(item).isEmpty())
        .filter(item -> item.traits().mark().isEmpty() || changes.containsKey(item.code()))
        .map(this::line)
        .toList();
  }

  private boolean shown(Item item) {
    boolean notInUse = item.names() && result.answers().answer(item.code()).isEmpty();
    return result.sheet().shown().contains(item.code()) && !notInUse;
  }

  private ItemLine line(Item item) {
    String change = transition(item).map(Enum::name).orElse("");
    return new ItemLine(
        item.code().value(),
        number(item.code()),
        words.of(item.stem(result.head().informant())),
        AnswerInWords.of(item, result.answers().answer(item.code()), words),
        result.answers().note(item.code()).orElse(""),
        result.sheet().critical().contains(item.code()),
        marks(result.answers(), item),
        OriginInWords.of(item, result.answers(), words),
        then(item),
        result.lastTime().map(last -> marks(last.answers(), item)).orElse(List.of()),
        result.lastTime().flatMap(last -> last.answers().note(item.code())).orElse(""),
        change,
        change.isEmpty() ? "" : words.get("change." + change),
        remark(item));
  }

  private List<String> marks(AnswerSheet answers, Item item) {
    return new Marks(result.form(), answers, words).on(item);
  }

  private String remark(Item item) {
    return Optional.ofNullable(changes.get(item.code()))
        .map(
            change ->
                change
                    .breach()
                    .map(breach -> words.of(breach.words()))
                    .orElse(change.withinNoise() ? words.get("change.within-noise") : ""))
        .orElse("");
  }

  /** Nothing where it was about something else; what that was stands beside the name. */
  private String then(Item item) {
    boolean other =
        Optional.ofNullable(changes.get(item.code()))
            .flatMap(ItemChange::breach)
            .filter(breach -> breach == Breach.OTHER_GOAL)
            .isPresent();
    if (other && !item.traits().slot().map(Slot::name).equals(Optional.of(item.code()))) {
      return "";
    }
    return before(item)
        .map(answer -> AnswerInWords.of(item, Optional.of(answer), words))
        .orElse("");
  }

  /** What a mark was that nobody set is told by the change alone. */
  private Optional<Answer> before(Item item) {
    return item.traits().mark().isPresent()
        ? Optional.ofNullable(changes.get(item.code())).flatMap(ItemChange::before)
        : result.lastTime().flatMap(last -> last.answers().answer(item.code()));
  }

  private Optional<ItemTransition> transition(Item item) {
    return Optional.ofNullable(changes.get(item.code())).map(ItemChange::said);
  }
}
