package se.pejl.library.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Informant;
import se.pejl.form.item.BroughtIn;
import se.pejl.form.item.BroughtIn.What;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Scalar;

/** Reads that the answer to an item is brought in from another form. */
final class BroughtInReader {

  private static final List<String> WHAT = List.of("scale", "band", "judgement");
  private static final String[] NOT_ASKED = {"note", "required", "ratings", "marks"};
  private static final Words<Informant> INFORMANTS = Words.of(Informant.class, Informant::code);

  private BroughtInReader() {}

  /** The item as it was read, or with its answer brought in. */
  static Item read(Item item, Block own) {
    return own.block("from")
        .flatMap(BroughtInReader::source)
        .map(from -> with(from, item, own))
        .orElse(item);
  }

  private static Optional<BroughtIn> source(Block block) {
    block.only("form", "scale", "band", "judgement", "within", "informants");
    String form = block.code("form");
    List<String> what = WHAT.stream().filter(block::has).toList();
    if (what.size() != 1) {
      block.problems().add(block.mark(), Rule.KEY_ONE_OF, String.join(", ", WHAT));
      return Optional.empty();
    }
    String code = block.code(what.get(0));
    Set<Informant> informants = new LinkedHashSet<>();
    for (Scalar who : block.scalars("informants", Limits.BANDS)) {
      block.oneOf(who, "informants", INFORMANTS).ifPresent(informants::add);
    }
    What kind = What.values()[WHAT.indexOf(what.get(0))];
    return Optional.of(
        new BroughtIn(form, kind, code, HeadReader.period(block, "within"), informants));
  }

  private static Item with(BroughtIn from, Item item, Block own) {
    for (String key : NOT_ASKED) {
      if (own.mapping().keys().contains(key)) {
        own.problems().add(own.markOf(key), Rule.KEY_UNKNOWN, key, "");
      }
    }
    boolean fits = from.number() ? item instanceof NumberItem : item instanceof ChoiceItem;
    if (!fits) {
      own.problems().add(own.markOf("from"), Rule.FROM_KIND, item.code());
    }
    return item.with(item.traits().broughtIn(from));
  }
}
