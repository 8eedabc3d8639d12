package se.pejl.library.definition;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.Informant;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.EvidenceRule;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Nature;
import se.pejl.form.item.Sensitivity;
import se.pejl.form.item.Traits;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Scalar;

/** Reads what every item has, and hands over to the reader of its kind. */
final class ItemReader {

  /** What can be said of an item whether it stands alone, is rated or shares its section. */
  private static final String[] TRAITS = {
    "response",
    "options",
    "number",
    "text",
    "date",
    "role",
    "nature",
    "area",
    "why",
    "sensitivity",
    "note",
    "critical",
    "marks",
    "required"
  };

  static final String[] KEYS =
      traitsAnd("code", "stem", "stemFor", "ratings", "help", "showIf", "from");

  /** What a section can say once for all its items. */
  static final String[] SHARED_KEYS = traitsAnd("ratings");

  static String[] traitsAnd(String... own) {
    return Stream.concat(Stream.of(own), Stream.of(TRAITS)).toArray(String[]::new);
  }

  private static final String REQUIRED_FROM = "required-from ";
  private static final String FROM = "from ";

  private final KindReader kinds;
  private final Texts texts;

  ItemReader(KindReader kinds, Texts texts) {
    this.kinds = kinds;
    this.texts = texts;
  }

  /** One item, without its condition; empty when its kind cannot be read. */
  Optional<Item> read(String code, Text stem, Map<Informant, Text> stemFor, Block block) {
    Traits traits = traits(code, stem, stemFor, block);
    return kinds.read(traits, block).map(item -> checkOptions(item, block));
  }

  private Traits traits(String code, Text stem, Map<Informant, Text> stemFor, Block block) {
    block.need("why", Rule.WHY_MISSING, code);
    block.need("sensitivity", Rule.SENSITIVITY_MISSING, code);
    return new Traits(
        new ItemCode(code.isEmpty() ? "?" : code),
        stem,
        stemFor,
        block.optionalText("help", texts),
        block.oneOf("role", Words.of(FactorRole.class)).orElse(FactorRole.NEITHER),
        block.oneOf("nature", Words.of(Nature.class)).orElse(Nature.UNSTATED),
        block.has("area") ? block.code("area") : "",
        block.optionalText("why", texts),
        block.oneOf("sensitivity", Words.of(Sensitivity.class)).orElse(Sensitivity.NONE),
        block.scalar("note").map(note -> evidence(note, block)).orElse(EvidenceRule.OPTIONAL),
        block.scalar("critical").flatMap(critical -> criticalFrom(critical, block)),
        Optional.empty(),
        block.yes("required", true),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EvidenceRule evidence(Scalar note, Block block) {
    String words = note.text();
    if (words.equals("optional")) {
      return EvidenceRule.OPTIONAL;
    }
    if (words.equals("required")) {
      return new EvidenceRule(EvidenceRule.Need.REQUIRED, Optional.empty());
    }
    if (words.startsWith(REQUIRED_FROM)) {
      String option = words.substring(REQUIRED_FROM.length()).strip();
      return new EvidenceRule(EvidenceRule.Need.REQUIRED_FROM, Optional.of(option));
    }
    oneOf(block, note, "note", "optional, required, required-from <option>");
    return EvidenceRule.OPTIONAL;
  }

  private static Optional<String> criticalFrom(Scalar critical, Block block) {
    if (critical.text().startsWith(FROM)) {
      return Optional.of(critical.text().substring(FROM.length()).strip());
    }
    oneOf(block, critical, "critical", "from <option>");
    return Optional.empty();
  }

  private static void oneOf(Block block, Scalar written, String key, String known) {
    block.problems().add(written.mark(), Rule.VALUE_ONE_OF, key, written.text(), "", known);
  }

  /** Notes and marks can only begin at an option that the item has. */
  private static Item checkOptions(Item item, Block block) {
    Traits traits = item.traits();
    traits.evidence().fromOption().ifPresent(option -> checkOption(item, option, "note", block));
    traits.criticalFrom().ifPresent(option -> checkOption(item, option, "critical", block));
    return item;
  }

  private static void checkOption(Item item, String option, String key, Block block) {
    var codes =
        item instanceof ChoiceItem choice
            ? choice.options().options().stream().map(each -> each.code()).toList()
            : java.util.List.<String>of();
    if (!codes.contains(option)) {
      block
          .problems()
          .add(
              block.markOf(key),
              Rule.OPTION_UNKNOWN,
              item.code(),
              option,
              Spelling.didYouMean(option, codes));
    }
  }
}
