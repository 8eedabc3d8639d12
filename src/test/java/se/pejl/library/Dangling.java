package se.pejl.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.Source;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.problem.Problems;
import se.pejl.library.yaml.Listing;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.StrictYaml;

/** What a form names without having it, and what its file says that the form has lost. */
final class Dangling {

  private final Form form;
  private final Set<ItemCode> items;
  private final Set<ScaleCode> scales;
  private final List<String> found = new ArrayList<>();

  private Dangling(Form form) {
    this.form = form;
    this.items = form.items().stream().map(Item::code).collect(Collectors.toSet());
    this.scales = form.scales().stream().map(Scale::code).collect(Collectors.toSet());
  }

  static List<String> in(Form form, String text) {
    Dangling dangling = new Dangling(form);
    dangling.names();
    dangling.lost(StrictYaml.read(text, new Problems("dangling")).orElseThrow());
    return dangling.found;
  }

  private void names() {
    for (var section : form.sections()) {
      section.showIf().ifPresent(this::condition);
      section.items().forEach(item -> item.traits().showIf().ifPresent(this::condition));
    }
    form.scales().forEach(this::scale);
    form.flags().forEach(flag -> condition(flag.when()));
    form.checks().forEach(check -> condition(check.when()));
    form.checks().forEach(check -> check.voids().forEach(this::scale));
    form.examples().forEach(example -> example.answers().keySet().forEach(this::item));
  }

  private void scale(Scale scale) {
    scale.items().forEach(use -> item(use.item()));
    scale.subscales().forEach(use -> scale(use.scale()));
    if (scale.method() instanceof Method.Decide table) {
      table.lines().forEach(line -> condition(line.when()));
    }
    Set<String> sources = form.sources().stream().map(Source::id).collect(Collectors.toSet());
    scale.norms().filter(norms -> !sources.contains(norms.source())).ifPresent(n -> note("norms"));
    scale.bandSystems().stream()
        .flatMap(system -> system.all())
        .filter(band -> !band.source().isEmpty() && !sources.contains(band.source()))
        .forEach(band -> note("source of " + band.code()));
  }

  private void condition(Condition condition) {
    condition.items().forEach(this::item);
    condition.scales().forEach(this::scale);
  }

  private void item(ItemCode code) {
    if (!items.contains(code)) {
      note("item " + code);
    }
  }

  private void scale(ScaleCode code) {
    if (!scales.contains(code)) {
      note("scale " + code);
    }
  }

  private void lost(Node root) {
    same(root, "sections", form.sections().size());
    same(root, "scales", form.scales().size());
    same(root, "judgements", form.judgements().size());
    same(root, "flags", form.flags().size());
    same(root, "checks", form.checks().size());
    same(root, "tests", form.examples().size());
    same(root, "sources", form.sources().size());
  }

  private void same(Node root, String key, int size) {
    int written =
        root.asMapping()
            .flatMap(map -> map.find(key))
            .flatMap(Node::asListing)
            .map(Listing::nodes)
            .map(List::size)
            .orElse(0);
    if (written != size) {
      note(key + ": " + written + " written, " + size + " read");
    }
  }

  private void note(String what) {
    found.add(what);
  }
}
