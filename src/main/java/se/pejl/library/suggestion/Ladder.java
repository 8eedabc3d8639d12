package se.pejl.library.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;

/**
 * Goes through answers to some items: from all lowest to all highest, rung by rung, and at will.
 */
final class Ladder {

  private static final long SEED = 20261121;

  private final List<Item> items;
  private final Map<ItemCode, List<Answer>> rungs = new HashMap<>();
  private final Random random = new Random(SEED);

  Ladder(Form form, java.util.Collection<ItemCode> wanted) {
    items =
        form.items().stream()
            .filter(item -> wanted.contains(item.code()))
            .filter(item -> !item.accept(Rungs.ALL).isEmpty())
            .toList();
    items.forEach(item -> rungs.put(item.code(), item.accept(Rungs.ALL)));
  }

  /** How many answer sets one way up has. */
  int steps() {
    return 1 + rungs.values().stream().mapToInt(all -> all.size() - 1).sum();
  }

  Map<ItemCode, Answer> lowest() {
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    items.forEach(item -> answers.put(item.code(), rungs.get(item.code()).get(0)));
    return answers;
  }

  Map<ItemCode, Answer> highest() {
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    for (Item item : items) {
      List<Answer> own = rungs.get(item.code());
      answers.put(item.code(), own.get(own.size() - 1));
    }
    return answers;
  }

  /**
   * From all lowest to all highest, raising one item after the other by one rung.
   *
   * @param shuffled in the order of the form, or in any
   */
  void climb(boolean shuffled, Consumer<Map<ItemCode, Answer>> each) {
    List<Item> order = new ArrayList<>(items);
    if (shuffled) {
      Collections.shuffle(order, random);
    }
    Map<ItemCode, Answer> answers = lowest();
    each.accept(answers);
    for (Item item : order) {
      for (Answer higher : rungs.get(item.code())) {
        if (!higher.equals(answers.put(item.code(), higher))) {
          each.accept(answers);
        }
      }
    }
  }

  /** Any answers. */
  Map<ItemCode, Answer> any() {
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    for (Item item : items) {
      List<Answer> own = rungs.get(item.code());
      answers.put(item.code(), own.get(random.nextInt(own.size())));
    }
    return answers;
  }
}
