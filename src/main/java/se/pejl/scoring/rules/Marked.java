package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.pejl.form.item.ItemCode;

/**
 * A mark and the item that it stands on, by where they stand in the form. A mark that nobody has
 * set is not set as soon as its item has an answer, and has no answer for the same reason as its
 * item.
 */
record Marked(int mark, int item) {

  static Marked[] all(List<ItemRules> items, Map<ItemCode, Integer> places) {
    List<Marked> marks = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      int at = place;
      items
          .get(place)
          .item()
          .traits()
          .mark()
          .map(mark -> places.get(mark.of()))
          .ifPresent(item -> marks.add(new Marked(at, item)));
    }
    return marks.toArray(Marked[]::new);
  }
}
