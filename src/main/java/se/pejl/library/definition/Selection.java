package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Section;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Mark;
import se.pejl.form.item.Nature;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;

/** Items of a scale chosen by what they are, such as all dynamic risk factors. */
final class Selection {

  private final List<Section> sections;
  private final Block block;
  private final Optional<FactorRole> role;
  private final Optional<Nature> nature;
  private final Optional<String> area;
  private final Optional<String> section;
  private final Optional<String> rating;
  private final Optional<String> mark;
  private boolean unknown;

  Selection(List<Section> sections, Block block) {
    this.sections = sections;
    this.block = block;
    block.only("role", "nature", "area", "section", "rating", "mark");
    role = block.oneOf("role", Words.of(FactorRole.class));
    nature = block.oneOf("nature", Words.of(Nature.class));
    area = block.has("area") ? Optional.of(block.code("area")) : Optional.empty();
    rating = block.has("rating") ? Optional.of(block.code("rating")) : Optional.empty();
    mark = block.has("mark") ? Optional.of(block.code("mark")) : Optional.empty();
    section = block.has("section") ? Optional.of(block.code("section")) : Optional.empty();
    section.ifPresent(code -> known("section", code, Rule.SECTION_UNKNOWN, sectionCodes()));
    area.ifPresent(code -> known("area", code, Rule.AREA_UNKNOWN, areas()));
    mark.ifPresent(code -> known("mark", code, Rule.MARK_UNKNOWN, marks()));
  }

  private Set<String> sectionCodes() {
    return sections.stream().map(Section::code).collect(Collectors.toSet());
  }

  private Set<String> areas() {
    return sections.stream()
        .flatMap(each -> each.items().stream())
        .map(item -> item.traits().area())
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }

  private Set<String> marks() {
    return sections.stream()
        .flatMap(each -> each.items().stream())
        .flatMap(item -> item.traits().mark().stream())
        .map(Mark::code)
        .collect(Collectors.toSet());
  }

  private void known(String key, String code, Rule rule, Set<String> all) {
    if (!code.isEmpty() && !all.contains(code)) {
      unknown = true;
      block.problems().add(block.markOf(key), rule, code, Spelling.didYouMean(code, all));
    }
  }

  List<Item> items(String scale) {
    List<Item> chosen = new ArrayList<>();
    for (Section each : sections) {
      if (section.isEmpty() || section.get().equals(each.code())) {
        each.items().stream().filter(item -> chosen(item, each)).forEach(chosen::add);
      }
    }
    if (chosen.isEmpty() && !unknown) {
      block.problems().add(block.mark(), Rule.SCALE_EMPTY, scale);
    }
    return chosen;
  }

  /** A mark is chosen by what the item is that it stands on, and only when marks are asked for. */
  private boolean chosen(Item item, Section in) {
    Optional<Mark> set = item.traits().mark();
    return set.map(Mark::code).equals(mark)
        && set.map(Mark::of)
            .flatMap(code -> item(code, in))
            .or(() -> Optional.of(item))
            .filter(this::chosen)
            .isPresent();
  }

  private static Optional<Item> item(ItemCode code, Section in) {
    return in.items().stream().filter(item -> item.code().equals(code)).findFirst();
  }

  private boolean chosen(Item item) {
    return role.filter(wanted -> item.traits().role() != wanted).isEmpty()
        && nature.filter(wanted -> item.traits().nature() != wanted).isEmpty()
        && area.filter(wanted -> !item.traits().area().equals(wanted)).isEmpty()
        && rating.filter(wanted -> !rates(item, wanted)).isEmpty();
  }

  /** The code of a rating ends the code of its item. */
  private static boolean rates(Item item, String wanted) {
    return item.traits()
        .cluster()
        .filter(factor -> item.code().value().equals(factor.code() + "-" + wanted))
        .isPresent();
  }
}
