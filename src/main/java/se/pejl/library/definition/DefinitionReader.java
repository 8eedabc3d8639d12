package se.pejl.library.definition;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Flag;
import se.pejl.form.Form;
import se.pejl.form.FormKind;
import se.pejl.form.Judgement;
import se.pejl.form.Section;
import se.pejl.form.WorkedExample;
import se.pejl.form.condition.Names;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.scale.Scale;
import se.pejl.library.definition.Draft.SectionDraft;
import se.pejl.library.definition.ExamplesReader.Placed;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.SourceText;
import se.pejl.library.yaml.StrictYaml;

/**
 * Reads a definition into a form, or into everything that is wrong with it. Checks come first and
 * construction last: whatever is in the file, this never throws.
 */
public final class DefinitionReader {

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
    "sections",
    "scales",
    "judgements",
    "flags",
    "tests"
  };
  private static final Set<String> RESERVED_FOR_SCALES = reservedForScales();

  private final Problems problems;
  private final String fingerprint;

  private DefinitionReader(Problems problems, String fingerprint) {
    this.problems = problems;
    this.fingerprint = fingerprint;
  }

  private static Set<String> reservedForScales() {
    Set<String> reserved = new HashSet<>(Names.RESERVED);
    reserved.add("flags");
    return Set.copyOf(reserved);
  }

  /**
   * @param file how problems name the definition
   */
  public static Reading read(String file, String text) {
    return read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param file how problems name the definition
   */
  public static Reading read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    DefinitionReader reader = new DefinitionReader(problems, Fingerprint.of(bytes));
    Optional<Form> form =
        SourceText.of(bytes, problems)
            .flatMap(text -> StrictYaml.read(text, problems))
            .flatMap(reader::form);
    if (problems.hasErrors() || form.isEmpty()) {
      return new Reading.Rejected(problems.inOrder());
    }
    return new Reading.Accepted(form.get(), problems.inOrder());
  }

  private Optional<Form> form(Node node) {
    Optional<Block> root = Block.of(node, "form", problems);
    return root.flatMap(
        block -> {
          block.only(KEYS);
          return form(block, new HeadReader(block).read());
        });
  }

  private Optional<Form> form(Block root, Head head) {
    Texts texts = new Texts(head.languages());
    ResponsesReader responses = new ResponsesReader(texts, problems);
    Map<String, Optional<AnswerScale>> shared = responses.shared(root);
    ItemReader items = new ItemReader(new KindReader(shared, responses, texts), texts);
    SectionsReader reader = new SectionsReader(items, texts, problems);
    List<SectionDraft> drafts = reader.drafts(root);
    Catalogue catalogue = reader.catalogue();

    List<Block> scaleBlocks = root.blocks("scales", Limits.SCALES);
    Codes scaleCodes = new Codes(problems, RESERVED_FOR_SCALES);
    scaleBlocks.forEach(block -> scaleCodes.use(block.quietWords("code"), block.markOf("code")));
    Names names = Conditions.names(catalogue, scaleCodes.all());
    Conditions conditions = new Conditions(names, problems);
    List<Section> sections = reader.complete(drafts, conditions);
    Map<String, Optional<Scale>> scales =
        new ScalesReader(sections, catalogue, texts, problems).read(scaleBlocks);

    ConclusionsReader conclusions = new ConclusionsReader(responses, texts);
    List<Judgement> judgements = conclusions.judgements(root);
    Codes flagCodes = new Codes(problems);
    List<Flag> flags = conclusions.flags(root, conditions, flagCodes);
    List<Placed> examples =
        new ExamplesReader(catalogue, head.notAnswered(), scales, flagCodes.all(), problems)
            .read(root);
    checkKind(root, head, judgements, examples);
    List<Scale> complete = scales.values().stream().flatMap(Optional::stream).toList();
    Form form =
        form(
            head,
            sections,
            complete,
            judgements,
            flags,
            examples.stream().map(Placed::example).toList());
    check(form, catalogue, complete.size() == scaleBlocks.size(), examples);
    return Optional.of(form);
  }

  private void checkKind(Block root, Head head, List<Judgement> judgements, List<Placed> examples) {
    boolean scales = root.has("scales");
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
      Head head,
      List<Section> sections,
      List<Scale> scales,
      List<Judgement> judgements,
      List<Flag> flags,
      List<WorkedExample> examples) {
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
        examples,
        fingerprint);
  }

  /** What can only be seen in a whole form. */
  private void check(Form form, Catalogue catalogue, boolean allScales, List<Placed> examples) {
    new VisibilityCheck(form, catalogue, problems).run();
    if (allScales) {
      new UnscoredCheck(form, catalogue, problems).run();
    }
    if (!problems.hasErrors()) {
      new ExampleCheck(form, problems).run(examples);
    }
  }
}
