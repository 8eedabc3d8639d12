package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;

/** Reads answer scales, those shared by items and those of a single item. */
final class ResponsesReader {

  private final Texts texts;
  private final Problems problems;

  ResponsesReader(Texts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** The shared answer scales by name; one that cannot be read is named without being there. */
  Map<String, Optional<AnswerScale>> shared(Block root) {
    Map<String, Optional<AnswerScale>> scales = new LinkedHashMap<>();
    root.block("responses")
        .ifPresent(
            block -> {
              Codes codes = new Codes(problems);
              for (String name : block.mapping().keys()) {
                Codes.check(name, block.mapping().markOf(name), problems);
                codes.use(name, block.mapping().markOf(name));
                scales.put(name, block.find(name).flatMap(node -> scale(name, node, block)));
              }
              checkSize(block, scales.size());
            });
    return scales;
  }

  private void checkSize(Block block, int size) {
    if (size > Limits.ANSWER_SCALES) {
      problems.add(block.mark(), Rule.LIMIT_ENTRIES, "responses", size, Limits.ANSWER_SCALES);
    }
  }

  /** One answer scale, written as a list of options from the lowest to the highest. */
  Optional<AnswerScale> scale(String name, Node node, Block owner) {
    List<Node> nodes = owner.list(node, name, Limits.OPTIONS);
    if (nodes.isEmpty()) {
      if (node.asListing().isPresent()) {
        problems.add(node.mark(), Rule.VALUE_EMPTY, name);
      }
      return Optional.empty();
    }
    Codes codes = new Codes(problems);
    Wordings anchors = new Wordings(texts, problems);
    List<ResponseOption> options = new ArrayList<>();
    for (Node each : nodes) {
      Optional<Block> block = Block.of(each, name, problems);
      block.map(own -> option(own, codes)).ifPresent(options::add);
      block.ifPresent(own -> anchors.use(last(options).anchor(), own.markOf("anchor")));
    }
    if (options.isEmpty()) {
      return Optional.empty();
    }
    long scored = options.stream().filter(option -> option.points().isPresent()).count();
    if (scored > 0 && scored < options.size()) {
      problems.add(node.mark(), Rule.POINTS_PARTLY, name);
    }
    return Optional.of(new AnswerScale(name, options));
  }

  private static ResponseOption last(List<ResponseOption> options) {
    return options.get(options.size() - 1);
  }

  ResponseOption option(Block block, Codes codes) {
    block.only("code", "points", "anchor", "help");
    String code = block.code("code");
    codes.use(code, block.markOf("code"));
    Optional<BigDecimal> points = block.number("points");
    if (!block.has("anchor")) {
      problems.add(block.mark(), Rule.ANCHOR_MISSING, code);
    }
    Text anchor = block.optionalText("anchor", texts);
    return new ResponseOption(
        code,
        points,
        anchor.isEmpty() ? Text.of(texts.languages().first(), code) : anchor,
        block.optionalText("help", texts));
  }
}
