package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.List;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.memory.KnownScore;
import se.pejl.scoring.memory.OutcomeKeys;
import se.pejl.scoring.memory.Page;

/**
 * Looks up what the scales of a form came to before, by the keys that all answers make. What is not
 * found is left to be worked out.
 */
public final class ScoreLookup {

  private final Contributions[] moves;

  private ScoreLookup(List<Contributions> moves) {
    this.moves = moves.toArray(Contributions[]::new);
  }

  public static ScoreLookup of(FormRules rules) {
    List<Contributions> moves = new ArrayList<>();
    for (int scale : afterTheirParts(rules)) {
      if (rules.voiding().get(scale).isEmpty()
          && rules.scales().get(scale) instanceof AddedScale added) {
        Contributions.of(added, rules).ifPresent(moves::add);
      }
    }
    return new ScoreLookup(moves);
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

  /** Finds what is known of the scales of one run before anything is worked out. */
  public void before(ScoringRun run) {
    KnownScore[] known = run.known();
    Page memory = run.memory();
    for (Contributions all : moves) {
      long key = all.key(run);
      if (OutcomeKeys.held(key)) {
        known[all.scale()] = memory.find(all.scale(), key);
      }
    }
  }
}
