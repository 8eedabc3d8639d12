package se.pejl.library.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.WorkedExample;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.library.suggestion.Edges.Found;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/**
 * Finds tests for a form by trying answers: all lowest, all highest, each side of every band edge,
 * and each side of what may be missing. What they give is what Pejl computes; it is no proof.
 */
public final class Suggestions {

  private static final int MOST = 200;

  private final Form form;
  private final Trials trials;
  private final Sitters sitters;
  private final Set<String> names = new HashSet<>();
  private final Map<Object, Suggestion> found = new LinkedHashMap<>();

  private Suggestions(Form form) {
    this.form = form;
    this.trials = new Trials(form);
    this.sitters = new Sitters(form);
    form.examples().stream().map(WorkedExample::name).forEach(names::add);
  }

  /** In the order of the form; none for a form without scales. */
  public static List<Suggestion> of(Form form) {
    return form.scales().isEmpty() ? List.of() : new Suggestions(form).all();
  }

  private List<Suggestion> all() {
    Set<ItemCode> every = form.items().stream().map(Item::code).collect(Collectors.toSet());
    Ladder whole = new Ladder(form, every);
    whole("all lowest", whole.lowest());
    whole("all highest", whole.highest());
    int searches = form.scales().stream().mapToInt(scale -> sitters.of(scale).size()).sum();
    for (Scale scale : form.scales()) {
      for (Circumstances who : sitters.of(scale)) {
        edges(scale, who, trials.share(searches--));
      }
    }
    return found.values().stream().limit(MOST).toList();
  }

  private void whole(String name, Map<ItemCode, Answer> answers) {
    add(name, answers, sitters.anybody(), Optional.empty());
  }

  private void edges(Scale scale, Circumstances who, int allowed) {
    Ladder ladder = new Ladder(form, needed(scale));
    List<Found> edges = new ArrayList<>(new Edges(scale, who, trials, ladder).look(allowed));
    if (edges.isEmpty()) {
      return;
    }
    Map<ItemCode, Answer> high = edges.get(edges.size() - 1).answers();
    edges.addAll(new MissingEdge(form, scale, who, trials).from(trials.asked(high, who)));
    edges.forEach(edge -> add(edge.name(), edge.answers(), who, Optional.of(scale)));
  }

  /** The items of a scale, and those that decide whether they are asked. */
  private Set<ItemCode> needed(Scale scale) {
    Set<ItemCode> needed = new HashSet<>(form.itemsOf(scale.code()));
    int before = 0;
    while (before < needed.size()) {
      before = needed.size();
      for (var section : form.sections()) {
        for (Item item : section.items()) {
          if (needed.contains(item.code())) {
            section.showIf().ifPresent(when -> needed.addAll(when.items()));
            item.traits().showIf().ifPresent(when -> needed.addAll(when.items()));
          }
        }
      }
    }
    return needed;
  }

  /** Answers found twice are one test, which then says more. */
  private void add(
      String name, Map<ItemCode, Answer> given, Circumstances who, Optional<Scale> about) {
    Map<ItemCode, Answer> answers = trials.asked(given, who);
    ScoreSheet sheet = trials.certainSheet(answers, who);
    List<Score> scores =
        about.map(scale -> sheet.score(scale.code()).stream().toList()).orElseGet(sheet::scores);
    found.merge(
        List.of(answers, who),
        new Suggestion(free(name), answers, who, scores),
        Suggestions::together);
  }

  private static Suggestion together(Suggestion one, Suggestion other) {
    List<Score> scores = new ArrayList<>(one.scores());
    other.scores().stream().filter(score -> !scores.contains(score)).forEach(scores::add);
    return new Suggestion(one.name(), one.answers(), one.circumstances(), scores);
  }

  private String free(String name) {
    String free = name;
    for (int n = 2; !names.add(free); n++) {
      free = name + " (" + n + ")";
    }
    return free;
  }
}
