package se.pejl.form.item;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Informant;
import se.pejl.form.condition.Condition;
import se.pejl.form.text.Text;

/**
 * What every kind of item has.
 *
 * @param stem the question; within a cluster, what sets it apart under the heading
 * @param stemFor the question as some informants are asked it
 * @param help what to think of when answering
 * @param area the life area it belongs to, empty when none is named
 * @param why why it is asked
 * @param evidence when a note is needed
 * @param criticalFrom the lowest option that makes the item critical
 * @param showIf when it is asked; empty means always
 * @param required whether the form cannot be finished without an answer or a reason
 * @param cluster the items it is shown together with; empty for most
 * @param slot the place in a repeated group it belongs to; empty for most
 * @param mark when it is a mark on another item; empty for most
 * @param from where its answer is brought in from, when nobody is asked; empty for most
 */
public record Traits(
    ItemCode code,
    Text stem,
    Map<Informant, Text> stemFor,
    Text help,
    FactorRole role,
    Nature nature,
    String area,
    Text why,
    Sensitivity sensitivity,
    EvidenceRule evidence,
    Optional<String> criticalFrom,
    Optional<Condition> showIf,
    boolean required,
    Optional<Cluster> cluster,
    Optional<Slot> slot,
    Optional<Mark> mark,
    Optional<BroughtIn> from) {

  public Traits {
    stemFor = Map.copyOf(stemFor);
  }

  /** An item on its own, asked in the same way of everybody. */
  public Traits(
      ItemCode code,
      Text stem,
      Text help,
      FactorRole role,
      Nature nature,
      String area,
      Text why,
      Sensitivity sensitivity,
      EvidenceRule evidence,
      Optional<String> criticalFrom,
      Optional<Condition> showIf,
      boolean required) {
    this(
        code,
        stem,
        Map.of(),
        help,
        role,
        nature,
        area,
        why,
        sensitivity,
        evidence,
        criticalFrom,
        showIf,
        required,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same item in other words. */
  public Traits worded(Text otherStem, Map<Informant, Text> otherStemFor, Text otherHelp) {
    Copy copy = new Copy(this);
    copy.stem = otherStem;
    copy.stemFor = otherStemFor;
    copy.help = otherHelp;
    return copy.made();
  }

  /**
   * A mark on this item: shown when it is, never demanded, and in itself neither risk nor
   * protection.
   */
  public Traits marked(String suffix, Text title) {
    Map<Informant, Text> titleFor = new EnumMap<>(Informant.class);
    stemFor.forEach((who, text) -> titleFor.put(who, text.then(Item.UNDER, title)));
    Copy copy = new Copy(this);
    copy.code = new ItemCode(code.value() + "-" + suffix);
    copy.stem = stem.then(Item.UNDER, title);
    copy.stemFor = titleFor;
    copy.help = Text.NONE;
    copy.role = FactorRole.NEITHER;
    copy.nature = Nature.UNSTATED;
    copy.area = "";
    copy.evidence = EvidenceRule.OPTIONAL;
    copy.criticalFrom = Optional.empty();
    copy.required = false;
    copy.mark = Optional.of(new Mark(suffix, code, title));
    copy.from = Optional.empty();
    return copy.made();
  }

  /** The same mark on its item in other words. */
  public Traits on(Traits item) {
    Mark set = mark.orElseThrow();
    Traits anew = item.marked(set.code(), set.title());
    return worded(anew.stem, anew.stemFor, help);
  }

  /** The same with an answer that is brought in, and that nobody can be asked to give. */
  public Traits broughtIn(BroughtIn source) {
    Copy copy = new Copy(this);
    copy.evidence = EvidenceRule.OPTIONAL;
    copy.required = false;
    copy.from = Optional.of(source);
    return copy.made();
  }

  /** What sets the item apart under its heading, or the question when there is none. */
  public Text label(Informant informant) {
    return stemFor.getOrDefault(informant, stem);
  }

  /** The same, shown only when a condition holds. */
  public Traits shownIf(Condition when) {
    Copy copy = new Copy(this);
    copy.showIf = Optional.of(when);
    return copy.made();
  }

  /** The same as one of several under a heading. */
  public Traits in(Cluster under) {
    Copy copy = new Copy(this);
    copy.cluster = Optional.of(under);
    return copy.made();
  }

  /** The same in one place of a repeated group. */
  public Traits in(Slot place, ItemCode there, boolean demanded, Cluster under) {
    Copy copy = new Copy(this);
    copy.code = there;
    copy.required = demanded;
    copy.cluster = Optional.of(under);
    copy.slot = Optional.of(place);
    copy.mark = mark.map(set -> set.on(place.code(set.of())));
    return copy.made();
  }

  /** All of them to begin with, so that what makes another item names only what is other. */
  private static final class Copy {

    private ItemCode code;
    private Text stem;
    private Map<Informant, Text> stemFor;
    private Text help;
    private FactorRole role;
    private Nature nature;
    private String area;
    private final Text why;
    private final Sensitivity sensitivity;
    private EvidenceRule evidence;
    private Optional<String> criticalFrom;
    private Optional<Condition> showIf;
    private boolean required;
    private Optional<Cluster> cluster;
    private Optional<Slot> slot;
    private Optional<Mark> mark;
    private Optional<BroughtIn> from;

    private Copy(Traits of) {
      code = of.code;
      stem = of.stem;
      stemFor = of.stemFor;
      help = of.help;
      role = of.role;
      nature = of.nature;
      area = of.area;
      why = of.why;
      sensitivity = of.sensitivity;
      evidence = of.evidence;
      criticalFrom = of.criticalFrom;
      showIf = of.showIf;
      required = of.required;
      cluster = of.cluster;
      slot = of.slot;
      mark = of.mark;
      from = of.from;
    }

    private Traits made() {
      return new Traits(
          code,
          stem,
          stemFor,
          help,
          role,
          nature,
          area,
          why,
          sensitivity,
          evidence,
          criticalFrom,
          showIf,
          required,
          cluster,
          slot,
          mark,
          from);
    }
  }
}
