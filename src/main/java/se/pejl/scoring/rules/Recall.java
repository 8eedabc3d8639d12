package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.List;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.memory.Abacus;
import se.pejl.scoring.memory.Known;
import se.pejl.scoring.memory.Page;

/**
 * Looks up what the scales of a form came to before, given what all answers show on the abacus of
 * each. What is not found is left to be worked out.
 */
public final class Recall {

  private final Moves[] moves;

  private Recall(List<Moves> moves) {
    this.moves = moves.toArray(Moves[]::new);
  }

  public static Recall of(FormRules rules) {
    List<Moves> moves = new ArrayList<>();
    for (int scale : afterTheirParts(rules)) {
      if (rules.voiding().get(scale).isEmpty()
          && rules.scales().get(scale) instanceof AddedScale added) {
        Moves.of(added, rules).ifPresent(moves::add);
      }
    }
    return new Recall(moves);
  }

  /** The places of the scales, each after those that it rests on. */
  private static List<Integer> afterTheirParts(FormRules rules) {
    List<Integer> order = new ArrayList<>();
    for (int scale = 0; scale < rules.scales().size(); scale++) {
      follow(scale, rules, order);
    }
    return order;
  }

  private static void follow(int scale, FormRules rules, List<Integer> order) {
    for (ScaleCode part : rules.scales().get(scale).restsOn()) {
      Integer place = rules.scalePlaces().get(part);
      if (place != null && !order.contains(place)) {
        follow(place, rules, order);
      }
    }
    if (!order.contains(scale)) {
      order.add(scale);
    }
  }

  /** Finds what is known of the scales of one sitting before anything is worked out. */
  public void before(Sitting sitting) {
    Known[] known = sitting.known();
    Page memory = sitting.memory();
    for (Moves all : moves) {
      long shown = all.shown(sitting);
      if (Abacus.held(shown)) {
        known[all.scale()] = memory.find(all.scale(), shown);
      }
    }
  }
}
