package se.pejl.library.definition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;
import se.pejl.library.overlay.Overlay;
import se.pejl.library.overlay.Overlay.Heading;
import se.pejl.library.overlay.Overlay.ItemTexts;
import se.pejl.library.overlay.Overlay.OptionTexts;
import se.pejl.library.overlay.OverlayReading;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.SourceText;
import se.pejl.library.yaml.StrictYaml;

/** Reads a licensee's texts of a form; whatever is in the file, this never throws. */
public final class OverlayReader {

  /** What belongs to a definition and would be a rule here. */
  private static final Set<String> RULES =
      Set.of("points", "showIf", "response", "reverse", "weights", "bands", "scales", "judgements");

  private final Form form;
  private final Texts texts;
  private final Problems problems;

  private OverlayReader(Form form, Problems problems) {
    this.form = form;
    this.problems = problems;
    this.texts = new Texts(new Languages(form.language(), form.translations().keySet()));
  }

  /**
   * @param form the version the texts are meant for
   * @param file how problems name the file
   */
  public static OverlayReading read(Form form, String file, String text) {
    Problems problems = new Problems(file);
    Optional<Overlay> overlay =
        SourceText.of(text.getBytes(StandardCharsets.UTF_8), problems)
            .flatMap(source -> StrictYaml.read(source, problems))
            .flatMap(node -> Block.of(node, "form", problems))
            .map(root -> new OverlayReader(form, problems).read(root));
    return new OverlayReading(overlay.filter(read -> !problems.hasErrors()), problems.inOrder());
  }

  private Overlay read(Block root) {
    only(root, "form", "version", "sections", "items", "responses");
    checkForm(root);
    Set<String> sections = form.sections().stream().map(Section::code).collect(Collectors.toSet());
    Map<String, Optional<Item>> items = items();
    return new Overlay(
        form.id(),
        each(root, "sections", Rule.TEXTS_SECTION, sections, (code, block) -> heading(block)),
        each(
            root,
            "items",
            Rule.ITEM_UNKNOWN,
            items.keySet(),
            (code, block) ->
                items.get(code).map(item -> item(item, block)).orElseGet(() -> factor(block))),
        responses(root));
  }

  /** What has a stem: items, and the factors that several of them rate, which are no items. */
  private Map<String, Optional<Item>> items() {
    Map<String, Optional<Item>> items = new LinkedHashMap<>();
    for (Item item : form.items()) {
      item.traits().cluster().ifPresent(factor -> items.put(factor.code(), Optional.empty()));
    }
    form.items().forEach(item -> items.put(item.code().value(), Optional.of(item)));
    return items;
  }

  private void checkForm(Block root) {
    String named = root.words("form") + "@" + root.words("version");
    if (!named.equals(form.id().toString())) {
      problems.add(root.markOf("form"), Rule.TEXTS_OTHER_FORM, named, form.id());
    }
    if (!form.rights().gated()) {
      problems.add(root.markOf("form"), Rule.TEXTS_NOT_GATED, form.id());
    }
  }

  private Heading heading(Block block) {
    only(block, "title", "titleFor", "intro", "introFor");
    return new Heading(
        words(block, "title"),
        wordsFor(block, "titleFor"),
        words(block, "intro"),
        wordsFor(block, "introFor"));
  }

  private ItemTexts item(Item item, Block block) {
    only(block, "stem", "stemFor", "help", "options");
    List<String> options = item instanceof ChoiceItem choice ? codes(choice.options()) : List.of();
    return new ItemTexts(
        words(block, "stem"),
        wordsFor(block, "stemFor"),
        words(block, "help"),
        options(item.code().value(), block, "options", options));
  }

  private ItemTexts factor(Block block) {
    only(block, "stem", "stemFor");
    return new ItemTexts(words(block, "stem"), wordsFor(block, "stemFor"), Text.NONE, Map.of());
  }

  private Map<Informant, Text> wordsFor(Block block, String key) {
    Map<Informant, Text> said = new EnumMap<>(Informant.class);
    Set<String> known = form.informants().stream().map(Informant::code).collect(Collectors.toSet());
    for (Block own : block.block(key).stream().toList()) {
      for (String code : known(own, Rule.KEY_UNKNOWN, known)) {
        said.put(Informant.of(code).orElseThrow(), words(own, code));
      }
    }
    return said;
  }

  /** Answer scales that items share, by the name they have in the form. */
  private Map<String, Map<String, OptionTexts>> responses(Block root) {
    Map<String, List<String>> scales = new LinkedHashMap<>();
    for (Item item : form.items()) {
      if (item instanceof ChoiceItem choice) {
        scales.putIfAbsent(choice.options().code(), codes(choice.options()));
      }
    }
    Map<String, Map<String, OptionTexts>> said = new LinkedHashMap<>();
    root.block("responses")
        .ifPresent(
            block -> {
              for (String scale : known(block, Rule.RESPONSE_UNKNOWN, scales.keySet())) {
                said.put(scale, options(scale, block, scale, scales.get(scale)));
              }
            });
    return said;
  }

  private Map<String, OptionTexts> options(
      String owner, Block block, String key, List<String> known) {
    Map<String, OptionTexts> said = new LinkedHashMap<>();
    Optional<Block> options = block.block(key);
    options.ifPresent(
        each -> {
          for (String code : each.mapping().keys()) {
            if (known.contains(code)) {
              each.block(code).ifPresent(option -> said.put(code, option(option)));
            } else {
              problems.add(
                  each.mapping().markOf(code),
                  Rule.OPTION_UNKNOWN,
                  owner,
                  code,
                  Spelling.didYouMean(code, known));
            }
          }
        });
    return said;
  }

  private OptionTexts option(Block block) {
    only(block, "anchor", "help");
    return new OptionTexts(words(block, "anchor"), words(block, "help"));
  }

  private Text words(Block block, String key) {
    return block.find(key).map(node -> texts.some(node, key, problems)).orElse(Text.NONE);
  }

  private <T> Map<String, T> each(
      Block root,
      String key,
      Rule unknown,
      Collection<String> codes,
      BiFunction<String, Block, T> reading) {
    Map<String, T> read = new LinkedHashMap<>();
    root.block(key)
        .ifPresent(
            block -> {
              for (String code : known(block, unknown, codes)) {
                block.block(code).ifPresent(one -> read.put(code, reading.apply(code, one)));
              }
            });
    return read;
  }

  /** The keys that are codes of the form; others are reported. */
  private List<String> known(Block block, Rule unknown, Collection<String> codes) {
    for (String key : block.mapping().keys()) {
      if (!codes.contains(key)) {
        problems.add(block.mapping().markOf(key), unknown, key, Spelling.didYouMean(key, codes));
      }
    }
    return block.mapping().keys().stream().filter(codes::contains).toList();
  }

  private void only(Block block, String... keys) {
    List<String> known = Arrays.asList(keys);
    for (String key : block.mapping().keys()) {
      if (!known.contains(key)) {
        Rule rule = RULES.contains(key) ? Rule.TEXTS_RULE : Rule.KEY_UNKNOWN;
        problems.add(block.mapping().markOf(key), rule, key, Spelling.didYouMean(key, known));
      }
    }
  }

  private static List<String> codes(AnswerScale scale) {
    return scale.options().stream().map(ResponseOption::code).toList();
  }
}
