package se.pejl.scoring.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.pejl.form.item.ItemCode;

/** Which items must still be answered for a certain score; worked out only when it is asked for. */
final class MissingItems {

  private final ScoringRun run;
  private final Set<Integer> waiting = new HashSet<>();
  private final Map<Integer, List<ItemCode>> ofScales = new HashMap<>();

  MissingItems(ScoringRun run) {
    this.run = run;
  }

  /** Adds an item that is asked and lacks an answer, or those that it waits for to be asked. */
  void add(int item, Collection<ItemCode> lacking) {
    if (run.asked(item) == Asked.UNDECIDED) {
      waiting(item, lacking);
    } else if (run.open(item)) {
      lacking.add(code(item));
    }
  }

  private void waiting(int item, Collection<ItemCode> lacking) {
    Set<ItemCode> waitsFor = new LinkedHashSet<>();
    if (waiting.add(item)) {
      for (Gate gate : run.rules().gates()[item]) {
        for (int other : gate.dependsOn().items()) {
          add(other, waitsFor);
        }
        for (int scale : gate.dependsOn().scales()) {
          waitsFor.addAll(run.missing(scale));
        }
      }
      waiting.remove(item);
    }
    if (waitsFor.isEmpty()) {
      waitsFor.add(code(item));
    }
    lacking.addAll(waitsFor);
  }

  /** The items that a scale lacks. What is found on the way round a circle is not all. */
  List<ItemCode> of(int scale) {
    List<ItemCode> found = ofScales.get(scale);
    if (found == null) {
      found = run.rules().scales().get(scale).missing(run);
      if (waiting.isEmpty()) {
        ofScales.put(scale, found);
      }
    }
    return found;
  }

  private ItemCode code(int item) {
    return run.rules().items().get(item).item().code();
  }
}
