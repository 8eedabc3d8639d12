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
    return new Traits(
        code,
        otherStem,
        otherStemFor,
        otherHelp,
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

  /**
   * A mark on this item: shown when it is, never demanded, and in itself neither risk nor
   * protection.
   */
  public Traits marked(String suffix, Text title) {
    Map<Informant, Text> titleFor = new EnumMap<>(Informant.class);
    stemFor.forEach((who, text) -> titleFor.put(who, text.then(Item.UNDER, title)));
    return new Traits(
        new ItemCode(code.value() + "-" + suffix),
        stem.then(Item.UNDER, title),
        titleFor,
        Text.NONE,
        FactorRole.NEITHER,
        Nature.UNSTATED,
        "",
        why,
        sensitivity,
        EvidenceRule.OPTIONAL,
        Optional.empty(),
        showIf,
        false,
        cluster,
        slot,
        Optional.of(new Mark(suffix, code, title)),
        Optional.empty());
  }

  /** The same mark on its item in other words. */
  public Traits on(Traits item) {
    Mark set = mark.orElseThrow();
    Traits anew = item.marked(set.code(), set.title());
    return worded(anew.stem, anew.stemFor, help);
  }

  /** The same with an answer that is brought in, and that nobody can be asked to give. */
  public Traits broughtIn(BroughtIn source) {
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
        EvidenceRule.OPTIONAL,
        criticalFrom,
        showIf,
        false,
        cluster,
        slot,
        mark,
        Optional.of(source));
  }

  /** What sets the item apart under its heading, or the question when there is none. */
  public Text label(Informant informant) {
    return stemFor.getOrDefault(informant, stem);
  }

  /** The same, shown only when a condition holds. */
  public Traits shownIf(Condition when) {
    return placed(code, Optional.of(when), required, cluster, slot);
  }

  /** The same as one of several under a heading. */
  public Traits in(Cluster under) {
    return placed(code, showIf, required, Optional.of(under), slot);
  }

  /** The same in one place of a repeated group. */
  public Traits in(Slot place, ItemCode there, boolean demanded, Cluster under) {
    Traits placed = placed(there, showIf, demanded, Optional.of(under), Optional.of(place));
    return mark.map(set -> placed.marking(set.on(place.code(set.of())))).orElse(placed);
  }

  private Traits marking(Mark other) {
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
        Optional.of(other),
        from);
  }

  private Traits placed(
      ItemCode other,
      Optional<Condition> when,
      boolean demanded,
      Optional<Cluster> under,
      Optional<Slot> place) {
    return new Traits(
        other,
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
        when,
        demanded,
        under,
        place,
        mark,
        from);
  }
}
