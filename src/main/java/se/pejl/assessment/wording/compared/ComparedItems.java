package se.pejl.assessment.wording.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.ItemGroup;
import se.pejl.assessment.wording.ItemLine;
import se.pejl.assessment.wording.Numbers;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ItemChange;
import se.pejl.change.Protection;
import se.pejl.change.comparable.Breach;
import se.pejl.form.item.Item;
import se.pejl.form.item.Nature;

/** The items of two times as lines: what can change first, what cannot apart. */
record ComparedItems(TwoTimes times, Numbers numbers, Words words) {

  static ComparedItems of(TwoTimes times, Words words) {
    return new ComparedItems(times, Numbers.of(times.later().form(), times.shown()), words);
  }

  /** Items that were answered at one of the times; those of goals stand with their goal. */
  List<ItemGroup> groups() {
    return Stream.of(Nature.DYNAMIC, Nature.UNSTATED, Nature.STATIC)
        .map(nature -> new ItemGroup(words.get("change.group." + nature), lines(nature)))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  private List<ItemLine> lines(Nature nature) {
    return changes()
        .filter(change -> change.item().traits().nature() == nature)
        .filter(change -> change.item().traits().slot().isEmpty())
        .filter(ComparedItems::given)
        .map(this::line)
        .toList();
  }

  private static boolean given(ItemChange change) {
    return change.before().isPresent() || change.now().isPresent();
  }

  ItemLine line(ItemChange change) {
    Item item = change.item();
    return new ItemLine(
        item.code().value(),
        numbers.of(item.code()),
        words.of(item.stem(times.later().head().informant())),
        AnswerInWords.of(item, change.now(), words),
        "",
        false,
        AnswerInWords.of(item, change.before(), words),
        "",
        change.said().name(),
        words.get("change." + change.said()),
        remark(change));
  }

  private String remark(ItemChange change) {
    return change
        .breach()
        .map(breach -> words.of(breach.words()))
        .orElse(change.withinNoise() ? words.get("change.within-noise") : "");
  }

  /** Gained, kept and lost, each with its factors; then those nobody can tell of. */
  List<ProtectionLine> protection() {
    List<ProtectionLine> lines = new ArrayList<>();
    for (Protection which : Protection.values()) {
      List<String> factors =
          changes()
              .filter(change -> change.protection().equals(Optional.of(which)))
              .map(change -> words.of(change.item().stem(times.later().head().informant())))
              .toList();
      if (!factors.isEmpty() || which != Protection.UNKNOWN) {
        lines.add(new ProtectionLine(words.get("protection." + which), factors));
      }
    }
    return lines.stream().anyMatch(line -> !line.factors().isEmpty()) ? lines : List.of();
  }

  /** Why items do not compare, each reason once, with how many items it is about. */
  List<String> reasons() {
    return changes()
        .filter(ComparedItems::given)
        .flatMap(change -> change.breach().stream())
        .collect(
            Collectors.groupingBy(
                (Breach breach) -> breach, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(why -> words.get("compare.items", why.getValue(), words.of(why.getKey().words())))
        .toList();
  }

  private Stream<ItemChange> changes() {
    return times.compared().change().items().stream();
  }
}
