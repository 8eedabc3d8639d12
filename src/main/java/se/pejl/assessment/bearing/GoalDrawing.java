package se.pejl.assessment.bearing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.bearing.Goal.Reading;
import se.pejl.change.Change;
import se.pejl.change.ItemChange;
import se.pejl.change.ItemTransition;
import se.pejl.change.Occasion;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.Slot;

/** The goals of one form by one informant, each from the day it was set. */
record GoalDrawing(List<Assessment> assessments, Function<Assessment, Occasion> occasions) {

  private record Key(String group, int place, String name) {}

  List<Goal> goals() {
    Map<Key, List<Assessment>> held = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      for (Item item : occasions.apply(assessment).form().items()) {
        item.traits()
            .slot()
            .filter(slot -> slot.name().equals(item.code()))
            .flatMap(slot -> key(slot, assessment))
            .ifPresent(key -> held.computeIfAbsent(key, k -> new ArrayList<>()).add(assessment));
      }
    }
    return held.entrySet().stream().map(e -> goal(e.getKey(), e.getValue())).toList();
  }

  private Optional<Key> key(Slot slot, Assessment assessment) {
    return occasions
        .apply(assessment)
        .given(slot.name())
        .filter(Answer.Words.class::isInstance)
        .map(Answer.Words.class::cast)
        .map(name -> new Key(slot.group(), slot.number(), name.text().strip()));
  }

  private Goal goal(Key key, List<Assessment> times) {
    Assessment first = times.get(0);
    List<Reading> readings = new ArrayList<>();
    for (Assessment time : times) {
      Map<Item, ItemTransition> since = since(first, time);
      occasions.apply(time).form().items().stream()
          .filter(item -> rates(item, key))
          .map(item -> reading(time, item, Optional.ofNullable(since.get(item))))
          .forEach(readings::add);
    }
    return new Goal(
        first.form().name(),
        first.informant(),
        key.group(),
        key.place(),
        key.name(),
        first.date(),
        readings);
  }

  private static boolean rates(Item item, Key key) {
    return item.traits()
        .slot()
        .filter(slot -> slot.group().equals(key.group()) && slot.number() == key.place())
        .filter(slot -> !slot.name().equals(item.code()))
        .isPresent();
  }

  private Reading reading(Assessment time, Item item, Optional<ItemTransition> since) {
    return new Reading(
        time.id(), time.date(), item, occasions.apply(time).given(item.code()), since);
  }

  private Map<Item, ItemTransition> since(Assessment first, Assessment time) {
    Map<Item, ItemTransition> since = new LinkedHashMap<>();
    if (!first.id().equals(time.id())) {
      for (ItemChange change :
          Change.between(occasions.apply(first), occasions.apply(time)).items()) {
        since.put(change.item(), change.transition());
      }
    }
    return since;
  }
}
