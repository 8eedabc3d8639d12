package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Section;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
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
  private boolean unknown;

  Selection(List<Section> sections, Block block) {
    this.sections = sections;
    this.block = block;
    block.only("role", "nature", "area", "section", "rating");
    role = block.oneOf("role", Words.of(FactorRole.class));
    nature = block.oneOf("nature", Words.of(Nature.class));
    area = block.has("area") ? Optional.of(block.code("area")) : Optional.empty();
    rating = block.has("rating") ? Optional.of(block.code("rating")) : Optional.empty();
    section = block.has("section") ? Optional.of(block.code("section")) : Optional.empty();
    section.ifPresent(code -> known("section", code, Rule.SECTION_UNKNOWN, sectionCodes()));
    area.ifPresent(code -> known("area", code, Rule.AREA_UNKNOWN, areas()));
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
        each.items().stream().filter(this::chosen).forEach(chosen::add);
      }
    }
    if (chosen.isEmpty() && !unknown) {
      block.problems().add(block.mark(), Rule.SCALE_EMPTY, scale);
    }
    return chosen;
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
