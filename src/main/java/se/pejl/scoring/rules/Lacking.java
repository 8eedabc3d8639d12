package se.pejl.scoring.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.pejl.form.item.ItemCode;

/** Which items are lacking for a certain score; worked out only when somebody asks. */
final class Lacking {

  private final Sitting sitting;
  private final Set<Integer> waiting = new HashSet<>();
  private final Map<Integer, List<ItemCode>> ofScales = new HashMap<>();

  Lacking(Sitting sitting) {
    this.sitting = sitting;
  }

  /** Adds an item that is asked and lacks an answer, or those that it waits for to be asked. */
  void add(int question, Collection<ItemCode> lacking) {
    if (sitting.asked(question) == Asked.UNDECIDED) {
      waiting(question, lacking);
    } else if (sitting.open(question)) {
      lacking.add(code(question));
    }
  }

  private void waiting(int question, Collection<ItemCode> lacking) {
    Set<ItemCode> waitsFor = new LinkedHashSet<>();
    if (waiting.add(question)) {
      for (Gate gate : sitting.rules().gates()[question]) {
        for (int item : gate.depends().items()) {
          add(item, waitsFor);
        }
        for (int scale : gate.depends().scales()) {
          waitsFor.addAll(sitting.missing(scale));
        }
      }
      waiting.remove(question);
    }
    if (waitsFor.isEmpty()) {
      waitsFor.add(code(question));
    }
    lacking.addAll(waitsFor);
  }

  /** The items that a scale lacks. What is found on the way round a circle is not all. */
  List<ItemCode> of(int scale) {
    List<ItemCode> found = ofScales.get(scale);
    if (found == null) {
      found = sitting.rules().scales().get(scale).missing(sitting);
      if (waiting.isEmpty()) {
        ofScales.put(scale, found);
      }
    }
    return found;
  }

  private ItemCode code(int question) {
    return sitting.rules().questions().get(question).item().code();
  }
}
