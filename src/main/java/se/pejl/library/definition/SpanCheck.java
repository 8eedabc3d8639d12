package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.form.Section;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Subscale;
import se.pejl.form.scale.Unasked.Effect;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Computes what scales can give, each after those it is made of, and holds them against it. */
final class SpanCheck {

  private final Map<String, ScaleDraft> drafts;
  private final List<Section> sections;
  private final Problems problems;
  private final Map<String, Possible> possible = new HashMap<>();
  private final Map<String, Optional<Scale>> checked = new LinkedHashMap<>();

  SpanCheck(Map<String, ScaleDraft> drafts, List<Section> sections, Problems problems) {
    this.drafts = drafts;
    this.sections = sections;
    this.problems = problems;
  }

  /**
   * The scales with their ranges; one that rests on itself, or on one that is not there, is not.
   */
  Map<String, Optional<Scale>> checked() {
    drafts.keySet().forEach(code -> check(code, new LinkedHashSet<>()));
    Map<String, Optional<Scale>> inOrder = new LinkedHashMap<>();
    drafts.keySet().forEach(code -> inOrder.put(code, checked.get(code)));
    return inOrder;
  }

  /** For the scales whose scores can all be listed, those scores. */
  Map<ScaleCode, List<BigDecimal>> listed() {
    Map<ScaleCode, List<BigDecimal>> listed = new HashMap<>();
    possible.forEach(
        (code, scores) -> {
          if (scores.complete()) {
            listed.put(new ScaleCode(code), scores.some());
          }
        });
    return listed;
  }

  private Optional<Scale> check(String code, Set<String> path) {
    if (checked.containsKey(code)) {
      return checked.get(code);
    }
    ScaleDraft draft = drafts.get(code);
    if (draft == null) {
      return Optional.empty();
    }
    path.add(code);
    boolean good = true;
    for (String needed : restsOn(draft.scale())) {
      if (path.contains(needed)) {
        problems.add(draft.block().mark(), Rule.SCALE_CYCLE, code, needed);
        good = false;
      } else {
        good &= check(needed, path).isPresent() || !isPart(draft.scale(), needed);
      }
    }
    path.remove(code);
    Optional<Scale> scale = good ? Optional.of(checked(draft)) : Optional.empty();
    checked.putIfAbsent(code, scale);
    return checked.get(code);
  }

  private static boolean isPart(Scale scale, String code) {
    return scale.subscales().stream().anyMatch(part -> part.scale().value().equals(code));
  }

  private static List<String> restsOn(Scale scale) {
    Stream<ScaleCode> parts = scale.subscales().stream().map(Subscale::scale);
    Stream<ScaleCode> asked =
        scale.method() instanceof Method.Decide table
            ? table.lines().stream()
                .map(Method.Decide.Line::when)
                .map(Condition::scales)
                .flatMap(Set::stream)
            : Stream.empty();
    return Stream.concat(parts, asked).map(ScaleCode::value).distinct().toList();
  }

  private Scale checked(ScaleDraft draft) {
    Scale scale = draft.scale();
    boolean apart = !shownTogether(draft);
    List<Contribution> parts = parts(draft, apart);
    Possible raw = Possible.raw(scale, parts, apart);
    Possible all = scale.norms().map(raw::normed).orElse(raw);
    possible.put(scale.code().value(), all);
    ScaleCheck check = new ScaleCheck(draft, problems);
    check.missing(parts.size());
    new ZeroCheck(draft, problems).run(this::hideable);
    check.lookup(Possible.counted(scale, parts));
    check.norms(raw);
    check.range(all.span());
    new BandCheck(scale, problems).run(draft.block(), all);
    return scale.within(all.span());
  }

  private List<Contribution> parts(ScaleDraft draft, boolean apart) {
    Scale scale = draft.scale();
    List<Contribution> parts = new ArrayList<>();
    for (int i = 0; i < draft.items().size(); i++) {
      Item item = draft.items().get(i);
      ScaleItem use = scale.items().get(i);
      Optional<Item> weight = use.weightFrom().flatMap(this::asked);
      parts.add(Contribution.of(scale, use, item, weight, apart && hideable(item)));
    }
    for (Subscale use : scale.subscales()) {
      String code = use.scale().value();
      parts.add(Contribution.of(scale, use, checked.get(code).orElseThrow(), possible.get(code)));
    }
    return parts;
  }

  private Optional<Item> asked(ItemCode code) {
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> item.code().equals(code))
        .findFirst();
  }

  /**
   * Whether all items of a scale are shown under the same conditions, so that it is made of all or
   * does not apply. While that is not known, a range is reckoned item by item.
   */
  private boolean shownTogether(ScaleDraft draft) {
    Scale scale = draft.scale();
    List<List<Condition>> gates = draft.items().stream().map(this::gates).distinct().toList();
    return scale.subscales().isEmpty()
        && scale.unasked().notShown() == Effect.LEAVES
        && !(scale.missing() instanceof MissingRule.Interval)
        && gates.size() == 1
        && !gates.get(0).isEmpty();
  }

  private boolean hideable(Item item) {
    return !gates(item).isEmpty();
  }

  /** The conditions under which an item is shown. */
  private List<Condition> gates(Item item) {
    Stream<Condition> around =
        sections.stream()
            .filter(section -> section.showIf().isPresent() && section.items().contains(item))
            .flatMap(section -> section.showIf().stream());
    return Stream.concat(around, item.traits().showIf().stream()).toList();
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
