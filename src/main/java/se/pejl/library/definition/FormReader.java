package se.pejl.library.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.pejl.form.Check;
import se.pejl.form.Flag;
import se.pejl.form.Form;
import se.pejl.form.FormKind;
import se.pejl.form.Judgement;
import se.pejl.form.Section;
import se.pejl.form.Source;
import se.pejl.form.condition.Names;
import se.pejl.form.precision.Continuity;
import se.pejl.form.scale.Scale;
import se.pejl.library.definition.Draft.SectionDraft;
import se.pejl.library.definition.ExamplesReader.Placed;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.scoring.Scorer;

/** Reads the parts of a definition in the order in which they need each other. */
final class FormReader {

  private static final String[] KEYS = {
    "form",
    "version",
    "kind",
    "language",
    "translations",
    "title",
    "purpose",
    "rights",
    "sources",
    "subject",
    "informants",
    "period",
    "reassess",
    "responses",
    "notAnswered",
    "marks",
    "sections",
    "scales",
    "judgements",
    "flags",
    "checks",
    "comparable",
    "raterNoise",
    "tests"
  };
  private static final Set<String> RESERVED_FOR_SCALES = reservedForScales();

  private final Block root;
  private final Others others;
  private final String fingerprint;
  private final Problems problems;
  private final Head head;
  private final Texts texts;
  private final ResponsesReader responses;

  FormReader(Block root, Others others, String fingerprint) {
    root.only(KEYS);
    this.root = root;
    this.others = others;
    this.fingerprint = fingerprint;
    this.problems = root.problems();
    this.head = new HeadReader(root).read();
    this.texts = new Texts(head.languages());
    this.responses = new ResponsesReader(texts, problems);
  }

  private static Set<String> reservedForScales() {
    Set<String> reserved = new HashSet<>(Names.RESERVED);
    reserved.add("flags");
    reserved.add("checks");
    return Set.copyOf(reserved);
  }

  /** The form; only to be used when no problem is an error. */
  Form read() {
    KindReader kinds = new KindReader(responses.shared(root), responses, texts);
    VariantsReader variants = new VariantsReader(texts, head.informants());
    MarksReader marks = new MarksReader(root, texts);
    RatingsReader items = new RatingsReader(new ItemReader(kinds, texts), texts, variants, marks);
    SectionsReader asking = new SectionsReader(items, texts, variants, problems);
    List<SectionDraft> drafts = asking.drafts(root);
    Catalogue catalogue = asking.catalogue();
    List<Block> blocks = root.blocks("scales", Limits.SCALES);
    Conditions conditions =
        new Conditions(Conditions.names(catalogue, scaleCodes(blocks)), problems);
    List<Section> sections = asking.complete(drafts, conditions);
    ScalesReader scaling =
        new ScalesReader(sections, catalogue, texts, head.sources(), conditions, problems);
    Map<String, Optional<Scale>> scales = scaling.read(blocks);

    List<Judgement> judgements = new JudgementsReader(responses, texts, scales).read(root);
    Codes flagCodes = new Codes(problems);
    List<Flag> flags = new FlagsReader(texts).read(root, conditions, flagCodes);
    Codes checkCodes = new Codes(problems);
    List<Check> checks =
        new ChecksReader(texts, conditions, scales, problems).read(root, checkCodes);
    ExpectationReader expectations =
        new ExpectationReader(
            scales, flagCodes.all(), checkCodes.all(), catalogue.codes(), problems);
    List<Placed> examples =
        new ExamplesReader(catalogue, head.notAnswered(), head.informants(), expectations, problems)
            .read(root);
    Continuity continuity =
        new ContinuityReader(root, texts, sourceIds()).read(head.id().version(), scales.keySet());
    checkKind(judgements, examples);
    List<Scale> complete = scales.values().stream().flatMap(Optional::stream).toList();
    Form form = form(sections, complete, judgements, flags, checks, continuity, examples);
    Attainable attainable = new Attainable(form, scaling.listed());
    checkWhole(form, attainable, catalogue, complete.size() == blocks.size(), examples);
    return form;
  }

  private Set<String> sourceIds() {
    return head.sources().stream().map(Source::id).collect(Collectors.toSet());
  }

  private Set<String> scaleCodes(List<Block> blocks) {
    Codes codes = new Codes(problems, RESERVED_FOR_SCALES);
    blocks.forEach(block -> codes.use(block.quietWords("code"), block.markOf("code")));
    return codes.all();
  }

  private void checkKind(List<Judgement> judgements, List<Placed> examples) {
    boolean scales = !root.quietBlocks("scales").isEmpty();
    if (head.kind() == FormKind.SCORED && !scales) {
      problems.add(Mark.START, Rule.SCALE_NONE);
    }
    if (head.kind() == FormKind.JUDGED && judgements.isEmpty()) {
      problems.add(Mark.START, Rule.JUDGEMENT_NONE);
    }
    if (scales && examples.isEmpty()) {
      problems.add(root.markOf("tests"), Rule.EXAMPLE_NONE);
    }
  }

  private Form form(
      List<Section> sections,
      List<Scale> scales,
      List<Judgement> judgements,
      List<Flag> flags,
      List<Check> checks,
      Continuity continuity,
      List<Placed> examples) {
    return new Form(
        head.id(),
        head.kind(),
        head.languages().first(),
        head.translations(),
        head.title(),
        head.purpose(),
        head.rights(),
        head.sources(),
        head.eligibility(),
        head.informants(),
        head.period(),
        head.reassessEvery(),
        head.notAnswered(),
        sections,
        scales,
        judgements,
        flags,
        checks,
        continuity,
        examples.stream().map(Placed::example).toList(),
        fingerprint);
  }

  /** Whether the numbers of the form can be counted exactly. */
  private boolean countable(Form form) {
    try {
      Scorer.of(form);
      return true;
    } catch (IllegalArgumentException | ArithmeticException tooLarge) {
      problems.add(root.markOf("scales"), Rule.LIMIT_NUMBERS);
      return false;
    }
  }

  /** Whether it says so; what says nothing of its rights is treated alike, but not accused. */
  private static boolean gated(Mapping rights) {
    return rights
        .find("status")
        .flatMap(Node::asScalar)
        .filter(status -> status.text().equals("gated"))
        .isPresent();
  }

  /** What can only be seen in a whole form. */
  private void checkWhole(
      Form form,
      Attainable attainable,
      Catalogue catalogue,
      boolean allScales,
      List<Placed> examples) {
    if (new VisibilityCheck(attainable, catalogue, problems).run()) {
      new NeverCheck(root, attainable, problems).run();
    }
    if (root.find("rights").flatMap(Node::asMapping).filter(FormReader::gated).isPresent()) {
      new WordingCheck(form, catalogue, problems).run();
    }
    new BroughtInCheck(form, catalogue, others, problems).run();
    if (allScales) {
      new UnscoredCheck(form, catalogue, problems).run();
      new UnmeasuredCheck(form, root).run();
    }
    if (!problems.hasErrors() && countable(form)) {
      new ExampleCheck(form, problems).run(examples);
    }
  }
}
