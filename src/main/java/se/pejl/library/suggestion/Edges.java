package se.pejl.library.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Circumstances;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Scale;
import se.pejl.scoring.Score;

/** Looks for the answers nearest to each edge of the bands of one scale, for one youth. */
final class Edges {

  private static final int TIMES = 12;
  private static final int ANY = 200;

  private final Scale scale;
  private final Circumstances who;
  private final Trials trials;
  private final Ladder ladder;
  private final Map<BigDecimal, Map<ItemCode, Answer>> found = new LinkedHashMap<>();

  Edges(Scale scale, Circumstances who, Trials trials, Ladder ladder) {
    this.scale = scale;
    this.who = who;
    this.trials = trials;
    this.ladder = ladder;
  }

  /**
   * Answers at an edge.
   *
   * @param name which edge, and on which side
   */
  record Found(String name, Map<ItemCode, Answer> answers) {}

  /**
   * @param allowed how many answer sets may be tried
   */
  List<Found> look(int allowed) {
    ladder.climb(false, this::keep);
    int climbs = Math.min(TIMES, allowed / 2 / ladder.steps());
    for (int i = 0; i < climbs; i++) {
      ladder.climb(true, this::keep);
    }
    for (int i = 0; i < Math.min(ANY, allowed / 3); i++) {
      keep(ladder.any());
    }
    return edges();
  }

  private void keep(Map<ItemCode, Answer> answers) {
    trials
        .score(scale.code(), answers, who)
        .filter(Score.Scored.class::isInstance)
        .flatMap(Score::reach)
        .ifPresent(
            reach ->
                found.computeIfAbsent(
                    reach.lowest().stripTrailingZeros(), n -> new LinkedHashMap<>(answers)));
  }

  private List<Found> edges() {
    List<Found> edges = new ArrayList<>();
    found.keySet().stream().min(BigDecimal::compareTo).ifPresent(n -> edges.add(at("lowest", n)));
    for (Band band : bands()) {
      below(band.cutoff()).ifPresent(n -> edges.add(at("just below " + band.code(), n)));
      least(band.cutoff()).ifPresent(n -> edges.add(at("the edge of " + band.code(), n)));
    }
    found.keySet().stream().max(BigDecimal::compareTo).ifPresent(n -> edges.add(at("highest", n)));
    return edges;
  }

  private Found at(String edge, BigDecimal value) {
    return new Found(scale.code() + ": " + edge, found.get(value));
  }

  private Optional<BigDecimal> least(BigDecimal from) {
    return found.keySet().stream().filter(n -> n.compareTo(from) >= 0).min(BigDecimal::compareTo);
  }

  private Optional<BigDecimal> below(BigDecimal edge) {
    return found.keySet().stream().filter(n -> n.compareTo(edge) < 0).max(BigDecimal::compareTo);
  }

  /** The bands that hold for this youth, in the way of reading them that counts. */
  private List<Band> bands() {
    return scale.bandSystems().stream()
        .limit(1)
        .flatMap(system -> system.groups().stream())
        .filter(group -> holds(group.group()))
        .flatMap(group -> group.bands().inOrder().stream())
        .toList();
  }

  private boolean holds(Group group) {
    return group.includes(who) == Truth.TRUE;
  }
}
