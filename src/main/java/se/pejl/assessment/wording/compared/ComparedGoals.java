package se.pejl.assessment.wording.compared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.ItemLine;
import se.pejl.assessment.wording.Words;
import se.pejl.change.ItemChange;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Slot;

/** What stood in the places of repeated groups at two times, goal by goal. */
record ComparedGoals(TwoTimes times, ComparedItems items, Words words) {

  List<ComparedGoal> all() {
    Map<Slot, List<ItemChange>> places =
        times.compared().change().items().stream()
            .filter(change -> change.item().traits().slot().isPresent())
            .collect(
                Collectors.groupingBy(
                    change -> change.item().traits().slot().orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<ComparedGoal> goals = new ArrayList<>();
    places.values().forEach(place -> place(place, goals));
    return goals;
  }

  private void place(List<ItemChange> place, List<ComparedGoal> goals) {
    ItemChange naming =
        place.stream().filter(change -> change.item().names()).findFirst().orElseThrow();
    if (Slot.same(naming.before(), naming.now())) {
      naming.now().ifPresent(name -> goals.add(goal(place, naming, "same", name)));
      return;
    }
    naming.before().ifPresent(name -> goals.add(goal(place, naming, "gone", name)));
    naming.now().ifPresent(name -> goals.add(goal(place, naming, "new", name)));
  }

  private ComparedGoal goal(List<ItemChange> place, ItemChange naming, String became, Answer name) {
    return new ComparedGoal(
        AnswerInWords.of(naming.item(), Optional.of(name), words),
        words.get("compare.goal." + became),
        place.stream()
            .filter(change -> change != naming)
            .map(change -> items.line(change))
            .map(line -> became.equals("same") ? line : alone(line, became))
            .toList());
  }

  /** Another goal may stand in the same place at the other time; nothing of it is shown here. */
  private static ItemLine alone(ItemLine line, String became) {
    boolean gone = became.equals("gone");
    return new ItemLine(
        line.code(),
        line.number(),
        line.stem(),
        gone ? "–" : line.answer(),
        "",
        false,
        gone ? line.then() : "–",
        "",
        "",
        "",
        "");
  }
}
