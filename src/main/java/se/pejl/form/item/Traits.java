package se.pejl.form.item;

import java.util.Optional;
import se.pejl.form.condition.Condition;
import se.pejl.form.text.Text;

/**
 * What every kind of item has.
 *
 * @param stem the question
 * @param help what to think of when answering
 * @param area the life area it belongs to, empty when none is named
 * @param why why it is asked
 * @param evidence when a note is needed
 * @param criticalFrom the lowest option that makes the item critical
 * @param showIf when it is asked; empty means always
 * @param required whether the form cannot be finished without an answer or a reason
 */
public record Traits(
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

  /** The same item in other words. */
  public Traits worded(Text otherStem, Text otherHelp) {
    return new Traits(
        code,
        otherStem,
        otherHelp,
        role,
        nature,
        area,
        why,
        sensitivity,
        evidence,
        criticalFrom,
        showIf,
        required);
  }
}
