package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.pejl.form.Check;
import se.pejl.form.Circumstances;
import se.pejl.form.Eligibility;
import se.pejl.form.Flag;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.FormKind;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.Rights;
import se.pejl.form.Section;
import se.pejl.form.Sex;
import se.pejl.form.WorkedExample;
import se.pejl.form.condition.Names;
import se.pejl.form.condition.Names.AnsweredBy;
import se.pejl.form.item.Answer;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Nature;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.form.item.Traits;
import se.pejl.form.precision.Continuity;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;

/**
 * Invented forms for tests, put together in the words of the trade. What is said after an item or a
 * group of items is about those.
 */
public final class Forms {

  private final String name;
  private String version = "1.0.0";
  private String wording = "fråga";
  private Optional<Eligibility> ages = Optional.empty();
  private final Map<String, AnswerScale> options = new HashMap<>();
  private final Map<String, List<AskedItem>> sections = new LinkedHashMap<>();
  private final Map<String, String> sectionGates = new HashMap<>();
  private final Map<String, AnsweredBy> answeredBy = new HashMap<>();
  private final List<Scales> scales = new ArrayList<>();
  private final Map<String, String> flags = new LinkedHashMap<>();
  private final Map<String, String> checks = new LinkedHashMap<>();
  private final Map<String, List<ScaleCode>> voids = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<WorkedExample> examples = new ArrayList<>();
  private Continuity continuity = Continuity.NONE;
  private List<AskedItem> latest = List.of();
  private String section = "all";

  private Forms(String name) {
    this.name = name;
  }

  public static Forms scored(String name) {
    return new Forms(name);
  }

  public Forms version(String other) {
    version = other;
    return this;
  }

  /** With other stems. */
  public Forms reworded() {
    wording = "ny fråga";
    return this;
  }

  public Forms continues(Continuity other) {
    continuity = other;
    return this;
  }

  public Forms ages(int youngest, int oldest) {
    ages = Optional.of(new Eligibility(youngest, oldest));
    return this;
  }

  /** An answer scale such as {@code low=0 moderate=1 high=2}; without a number: no points. */
  public Forms options(String code, String described) {
    List<ResponseOption> all =
        Arrays.stream(described.split(" ")).map(one -> option(one.split("="))).toList();
    options.put(code, new AnswerScale(code, all));
    return this;
  }

  private static ResponseOption option(String[] parts) {
    Optional<BigDecimal> points =
        parts.length > 1 ? Optional.of(new BigDecimal(parts[1])) : Optional.empty();
    return new ResponseOption(parts[0], points, Text.of("sv", "svar " + parts[0]), Text.NONE);
  }

  public Forms section(String code) {
    section = code;
    return this;
  }

  public Forms section(String code, String showIf) {
    sectionGates.put(code, showIf);
    return section(code);
  }

  /** Choice items, by their codes with spaces between. */
  public Forms choice(String optionsCode, String codes) {
    AnswerScale answers = options.get(optionsCode);
    return ask(codes, new AnsweredBy.Option(answers), traits -> new ChoiceItem(traits, answers));
  }

  public Forms number(String codes, String min, String max, int decimals) {
    return ask(
        codes,
        new AnsweredBy.Number(),
        traits ->
            new NumberItem(traits, new BigDecimal(min), new BigDecimal(max), decimals, Text.NONE));
  }

  public Forms words(String codes) {
    return ask(codes, new AnsweredBy.Words(), traits -> new TextItem(traits, 1000));
  }

  public Forms date(String codes) {
    return ask(
        codes,
        new AnsweredBy.Date(),
        traits -> new DateItem(traits, Optional.empty(), Optional.empty()));
  }

  private Forms ask(String codes, AnsweredBy by, Function<Traits, Item> kind) {
    latest = Arrays.stream(codes.split(" ")).map(code -> new AskedItem(code, kind)).toList();
    latest.forEach(asked -> answeredBy.put(asked.code, by));
    sections.computeIfAbsent(section, none -> new ArrayList<>()).addAll(latest);
    return this;
  }

  public Forms showIf(String condition) {
    latest.forEach(asked -> asked.showIf = condition);
    return this;
  }

  public Forms criticalFrom(String option) {
    latest.forEach(asked -> asked.criticalFrom = Optional.of(option));
    return this;
  }

  public Forms markOn(String item) {
    latest.forEach(asked -> asked.markOn = item);
    return this;
  }

  /** From another form; nobody is asked. */
  public Forms broughtIn() {
    latest.forEach(asked -> asked.broughtIn = true);
    return this;
  }

  public Forms risk() {
    latest.forEach(asked -> asked.role = FactorRole.RISK);
    return this;
  }

  public Forms protective() {
    latest.forEach(asked -> asked.role = FactorRole.PROTECTIVE);
    return this;
  }

  public Forms dynamic() {
    latest.forEach(asked -> asked.nature = Nature.DYNAMIC);
    return this;
  }

  public Forms cannotChange() {
    latest.forEach(asked -> asked.nature = Nature.STATIC);
    return this;
  }

  public Forms scale(Scales scale) {
    scales.add(scale);
    return this;
  }

  public Forms flag(String code, String when) {
    flags.put(code, when);
    return this;
  }

  /** A check, and the scales it takes the score from. */
  public Forms check(String code, String when, String... scalesVoided) {
    checks.put(code, when);
    voids.put(code, Arrays.stream(scalesVoided).map(ScaleCode::new).toList());
    return this;
  }

  public Forms judgement(Judgement judgement) {
    judgements.add(judgement);
    return this;
  }

  public Forms example(String title, String answers, WorkedExample.Expectation... expected) {
    Map<ItemCode, Answer> given = GivenAnswers.of(answers, answeredBy);
    examples.add(new WorkedExample(title, given, youth(), List.of(expected)));
    return this;
  }

  public Form build() {
    Set<String> scaleNames = scales.stream().map(Scales::code).collect(Collectors.toSet());
    Names names = new Names(answeredBy, scaleNames);
    List<Section> built = sections.keySet().stream().map(code -> section(code, names)).toList();
    List<Scale> ready = scales.stream().map(scale -> scale.ready()).toList();
    List<Flag> raised =
        flags.entrySet().stream()
            .map(
                f ->
                    new Flag(
                        f.getKey(),
                        Text.NONE,
                        AskedItem.condition(f.getValue(), names).get(),
                        Text.NONE))
            .toList();
    return form(built, ready, raised, names);
  }

  private Section section(String code, Names names) {
    return new Section(
        code,
        Text.NONE,
        Text.NONE,
        AskedItem.condition(sectionGates.getOrDefault(code, ""), names),
        sections.get(code).stream().map(asked -> asked.ready(wording, names)).toList());
  }

  private Form form(List<Section> built, List<Scale> ready, List<Flag> raised, Names names) {
    List<Check> checked =
        checks.entrySet().stream()
            .map(
                c ->
                    new Check(
                        c.getKey(),
                        AskedItem.condition(c.getValue(), names).get(),
                        Text.of("sv", "kontroll " + c.getKey()),
                        voids.get(c.getKey())))
            .toList();
    return new Form(
        new FormId(name, version),
        FormKind.SCORED,
        "sv",
        Map.of(),
        Text.of("sv", name),
        Text.NONE,
        new Rights(Rights.Status.OPEN, "nobody", Text.NONE, "invented"),
        List.of(),
        ages,
        EnumSet.allOf(Informant.class),
        Optional.empty(),
        Optional.empty(),
        EnumSet.allOf(NoAnswer.class),
        built,
        ready,
        judgements,
        raised,
        checked,
        continuity,
        examples,
        "");
  }

  /** A youth of fifteen who answers for herself. */
  public static Circumstances youth() {
    return new Circumstances(OptionalInt.of(15), Sex.FEMALE, Informant.YOUTH);
  }

  /** Answers such as {@code s1=often weeks=3 s2=declined}. */
  public static Responses answers(Form form, String answers) {
    return Responses.of(form, GivenAnswers.of(answers, GivenAnswers.kinds(form)));
  }
}
