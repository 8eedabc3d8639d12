package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.WorkedExample;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.text.Text;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.answer.Reply;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.problem.Spelling;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;

/** Reads the worked examples of a definition. */
final class ExamplesReader {

  private static final String ALL = "all";

  private final Catalogue catalogue;
  private final Set<NoAnswer> reasons;
  private final Words<Informant> informants;
  private final ExpectationReader expectations;
  private final Problems problems;

  ExamplesReader(
      Catalogue catalogue,
      Set<NoAnswer> reasons,
      Set<Informant> informants,
      ExpectationReader expectations,
      Problems problems) {
    this.catalogue = catalogue;
    this.reasons = reasons;
    this.informants = Words.of(Informant.class, Informant::code).only(informants);
    this.expectations = expectations;
    this.problems = problems;
  }

  /**
   * An example and where it stands.
   *
   * @param expected where each thing it expects stands
   */
  record Placed(WorkedExample example, Mark mark, List<Mark> expected) {}

  List<Placed> read(Block root) {
    Map<String, Mark> names = new LinkedHashMap<>();
    List<Placed> examples = new ArrayList<>();
    for (Block block : root.blocks("tests", Limits.TESTS)) {
      Placed placed = example(block);
      Mark first = names.putIfAbsent(placed.example().name(), block.markOf("name"));
      if (first != null) {
        problems.add(
            block.markOf("name"), Rule.CODE_DUPLICATE, placed.example().name(), first.line());
      }
      examples.add(placed);
    }
    return examples;
  }

  private Placed example(Block block) {
    block.only("name", "subject", "informant", "answers", "expect");
    String name = block.words("name");
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    block.need("answers");
    block.block("answers").ifPresent(given -> answers(given, answers));
    Optional<Block> expect = block.block("expect");
    if (!block.has("expect")
        || expect.filter(each -> each.mapping().keys().isEmpty()).isPresent()) {
      problems.add(block.markOf("expect"), Rule.EXAMPLE_EXPECTS_NOTHING, name);
    }
    List<ExpectationReader.Placed> expected = expect.map(expectations::read).orElse(List.of());
    WorkedExample example =
        new WorkedExample(
            name,
            answers,
            circumstances(block),
            expected.stream().map(ExpectationReader.Placed::expectation).toList());
    List<Mark> marks = expected.stream().map(ExpectationReader.Placed::mark).toList();
    return new Placed(example, block.mark(), marks);
  }

  private Circumstances circumstances(Block block) {
    Optional<Block> subject = block.block("subject");
    subject.ifPresent(about -> about.only("age", "sex", "setting", "country"));
    OptionalInt age =
        subject.map(about -> about.whole("age", 0, Limits.AGE)).orElse(OptionalInt.empty());
    Sex sex = subject.flatMap(about -> about.oneOf("sex", Words.of(Sex.class))).orElse(Sex.UNKNOWN);
    Informant informant = block.oneOf("informant", informants).orElse(Informant.WORKER);
    String setting = subject.map(about -> said(about, "setting")).orElse("");
    String country = subject.map(about -> said(about, "country")).orElse("");
    return new Circumstances(age, sex, informant, setting, country);
  }

  private static String said(Block about, String key) {
    return about.scalar(key).map(Scalar::text).orElse("");
  }

  private void answers(Block given, Map<ItemCode, Answer> answers) {
    given.find(ALL).flatMap(node -> given.scalar(node, ALL)).ifPresent(all -> all(all, answers));
    given
        .mapping()
        .entries()
        .forEach(
            (code, entry) -> {
              if (!code.equals(ALL)) {
                answer(code, entry, answers);
              }
            });
  }

  /** The same option for every choice item that has it; marks are set one by one. */
  private void all(Scalar option, Map<ItemCode, Answer> answers) {
    Set<String> known = new LinkedHashSet<>();
    for (String code : catalogue.codes()) {
      Optional<Item> item = catalogue.find(code).filter(each -> each.traits().mark().isEmpty());
      Answer answer = new Answer.Chosen(option.text());
      item.filter(each -> each instanceof ChoiceItem && each.offers(answer))
          .ifPresent(each -> answers.put(each.code(), answer));
      item.filter(ChoiceItem.class::isInstance)
          .map(ChoiceItem.class::cast)
          .ifPresent(each -> each.options().options().forEach(o -> known.add(o.code())));
    }
    if (!known.contains(option.text()) && !known.isEmpty()) {
      problems.add(
          option.mark(),
          Rule.EXAMPLE_ALL,
          option.text(),
          Spelling.didYouMean(option.text(), known),
          known.stream().filter(code -> !code.isEmpty()).collect(Collectors.joining(", ")));
    }
  }

  private void answer(String code, Mapping.Entry entry, Map<ItemCode, Answer> answers) {
    if (!catalogue.knows(code)) {
      problems.add(
          entry.key(), Rule.ITEM_UNKNOWN, code, Spelling.didYouMean(code, catalogue.codes()));
      return;
    }
    catalogue.find(code).ifPresent(item -> answer(item, entry.value(), answers));
  }

  private void answer(Item item, Node node, Map<ItemCode, Answer> answers) {
    if (node.asListing().isPresent()) {
      problems.add(node.mark(), Rule.VALUE_TYPE, item.code(), Kinds.WORDS);
      return;
    }
    Reply reply = AnswerText.read(item, reasons, given(node));
    answers.remove(item.code());
    reply.answer().ifPresent(answer -> answers.put(item.code(), answer));
    reply
        .refusal()
        .ifPresent(
            why ->
                problems.add(
                    node.mark(), Rule.EXAMPLE_ANSWER, item.code(), said(node), why.of(item)));
  }

  private static Object given(Node node) {
    if (node.isNothing()) {
      return null;
    }
    if (node.asMapping().isPresent()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.asMapping()
          .orElseThrow()
          .entries()
          .forEach((key, entry) -> map.put(key, given(entry.value())));
      return map;
    }
    return node.asScalar().map(Scalar::text).orElse("");
  }

  private static Text said(Node node) {
    return node.asScalar()
        .or(() -> node.asMapping().flatMap(map -> map.find("reason")).flatMap(Node::asScalar))
        .map(scalar -> Text.of("en", Texts.shortened(scalar.text())))
        .orElse(Kinds.BLOCK);
  }
}
