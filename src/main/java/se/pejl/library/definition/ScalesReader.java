package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Section;
import se.pejl.form.Source;
import se.pejl.form.precision.Precision;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Transform;
import se.pejl.form.scale.Unasked;
import se.pejl.form.text.Text;
import se.pejl.library.definition.PartsReader.Parts;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Reads scales and checks them against what they are made of. */
final class ScalesReader {

  private static final String[] KEYS = {
    "code",
    "title",
    "of",
    "method",
    "countFrom",
    "countFromFor",
    "round",
    "correlation",
    "decide",
    "otherwise",
    "reverse",
    "weights",
    "points",
    "missing",
    "unasked",
    "lookup",
    "times",
    "plus",
    "roundResult",
    "norms",
    "validFor",
    "direction",
    "reliability",
    "change",
    "range",
    "bands",
    "whenUnknown",
    "moreBands"
  };

  private final List<Section> sections;
  private final Catalogue catalogue;
  private final Texts texts;
  private final Set<String> sources;
  private final Conditions conditions;
  private final Problems problems;
  private Map<ScaleCode, List<BigDecimal>> listed = Map.of();

  ScalesReader(
      List<Section> sections,
      Catalogue catalogue,
      Texts texts,
      List<Source> sources,
      Conditions conditions,
      Problems problems) {
    this.sections = sections;
    this.catalogue = catalogue;
    this.texts = texts;
    this.sources = sources.stream().map(Source::id).collect(Collectors.toSet());
    this.conditions = conditions;
    this.problems = problems;
  }

  /** The scales by code; one that could not be read is named without being there. */
  Map<String, Optional<Scale>> read(List<Block> blocks) {
    Set<String> codes =
        blocks.stream().map(block -> block.quietWords("code")).collect(Collectors.toSet());
    PartsReader parts = new PartsReader(sections, catalogue, codes, problems);
    Map<String, ScaleDraft> drafts = new LinkedHashMap<>();
    Map<String, Optional<Scale>> scales = new LinkedHashMap<>();
    for (Block block : blocks) {
      Optional<ScaleDraft> draft = read(block, parts);
      String code = block.quietWords("code");
      scales.putIfAbsent(code, Optional.empty());
      draft.ifPresent(read -> drafts.putIfAbsent(code, read));
    }
    Wordings titles = new Wordings(texts, problems);
    drafts.values().forEach(d -> titles.use(d.scale().title(), d.block().markOf("title")));
    SpanCheck spans = new SpanCheck(drafts, sections, problems);
    scales.putAll(spans.checked());
    listed = spans.listed();
    return scales;
  }

  /** The scores of those scales that have been read and can give few enough to list. */
  Map<ScaleCode, List<BigDecimal>> listed() {
    return listed;
  }

  private Optional<ScaleDraft> read(Block block, PartsReader reader) {
    block.only(KEYS);
    String code = block.code("code");
    Text title = block.text("title", texts);
    block.need("direction");
    Direction direction =
        block.oneOf("direction", Words.of(Direction.class)).orElse(Direction.NEITHER);
    Optional<Method> method = new MethodReader(conditions).read(block);
    Optional<MissingRule> missing = new MissingReader().read(block);
    Unasked unasked = UnaskedReader.read(block);
    Transform transform = TransformReader.read(block);
    boolean decides = MethodReader.decides(block);
    Parts parts = decides ? PartsReader.NONE : reader.read(code, block);
    Optional<Norms> norms = new NormsReader(sources, problems).read(code, block);
    Group validFor = GroupReader.read(block, "validFor");
    List<BandSystem> bands = new BandsReader(texts, sources, problems).read(code, block);
    Precision precision = new PrecisionReader(sources).read(block, direction);
    boolean unread = block.has("norms") && norms.isEmpty();
    if (code.isEmpty() || method.isEmpty() || missing.isEmpty() || unread) {
      return Optional.empty();
    }
    boolean fits = goTogether(block, method.get(), missing.get(), transform);
    boolean countable = new ScoreCheck(code, block).canCount(parts);
    boolean weighable = weighable(block, method.get(), missing.get(), parts);
    if (!fits || !countable || !weighable || parts.none() && !decides) {
      return Optional.empty();
    }
    Scale scale =
        new Scale(
            new ScaleCode(code),
            title,
            parts.uses(),
            parts.subscales(),
            method.get(),
            missing.get(),
            unasked,
            transform,
            norms,
            validFor,
            direction,
            new Span(java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO),
            bands,
            precision);
    return Optional.of(new ScaleDraft(scale, parts.items(), block));
  }

  /** Where something is divided by weights, none can be below 0. */
  private boolean weighable(Block block, Method method, MissingRule missing, Parts parts) {
    if (!Scale.weighable(parts.uses(), method, missing)) {
      problems.add(block.markOf("weights"), Rule.WEIGHT_METHOD, block.quietWords("code"));
      return false;
    }
    boolean divides = method.divides() || missing instanceof MissingRule.Prorate;
    boolean below =
        parts.uses().stream().anyMatch(use -> use.weight().signum() < 0)
            || parts.subscales().stream().anyMatch(use -> use.weight().signum() < 0);
    if (divides && below) {
      problems.add(block.markOf("weights"), Rule.WEIGHT_BELOW_ZERO, block.quietWords("code"));
    }
    return !(divides && below);
  }

  private boolean goTogether(Block block, Method method, MissingRule missing, Transform transform) {
    boolean prorates = missing instanceof MissingRule.Prorate;
    boolean decides = method instanceof Method.Decide;
    boolean fills =
        decides
            && !(missing instanceof MissingRule.Refuse || missing instanceof MissingRule.Interval);
    boolean fits = !fills && (!prorates || method.prorates());
    if (!fits) {
      problems.add(block.markOf("missing"), Rule.MISSING_METHOD, block.quietWords("method"));
    }
    boolean even = method.rounds() && missing.rounds() || transform.rounds();
    if (!even) {
      problems.add(block.mark(), Rule.ROUND_NEVER, block.quietWords("code"));
    }
    return fits && even;
  }
}
