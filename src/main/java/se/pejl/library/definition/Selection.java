package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Section;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.Nature;
import se.pejl.library.problem.Rule;

/** Items of a scale chosen by what they are, such as all dynamic risk factors. */
final class Selection {

  private final List<Section> sections;
  private final Block block;
  private final Optional<FactorRole> role;
  private final Optional<Nature> nature;
  private final Optional<String> area;
  private final Optional<String> section;

  Selection(List<Section> sections, Block block) {
    this.sections = sections;
    this.block = block;
    block.only("role", "nature", "area", "section");
    role = block.oneOf("role", Words.of(FactorRole.class));
    nature = block.oneOf("nature", Words.of(Nature.class));
    area = block.has("area") ? Optional.of(block.code("area")) : Optional.empty();
    section = block.has("section") ? Optional.of(block.code("section")) : Optional.empty();
  }

  List<Item> items(String scale) {
    List<Item> chosen = new ArrayList<>();
    for (Section each : sections) {
      if (section.isEmpty() || section.get().equals(each.code())) {
        each.items().stream().filter(this::chosen).forEach(chosen::add);
      }
    }
    if (chosen.isEmpty()) {
      block.problems().add(block.mark(), Rule.SCALE_EMPTY, scale);
    }
    return chosen;
  }

  private boolean chosen(Item item) {
    return role.filter(wanted -> item.traits().role() != wanted).isEmpty()
        && nature.filter(wanted -> item.traits().nature() != wanted).isEmpty()
        && area.filter(wanted -> !item.traits().area().equals(wanted)).isEmpty();
  }
}
