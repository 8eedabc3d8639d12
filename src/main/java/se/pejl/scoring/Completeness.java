package se.pejl.scoring;

import java.util.List;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/**
 * How far one scale has come while a form is filled in.
 *
 * @param answered how many of its items have an answer that counts
 * @param asked how many of its items are asked
 * @param required how many must be answered before there is an outcome
 * @param missing the items asked that have none, in the order of the scale
 */
public record Completeness(
    ScaleCode scale, int answered, int asked, int required, List<ItemCode> missing) {

  public Completeness {
    missing = List.copyOf(missing);
  }

  /** How many more must be answered before the scale gives an outcome. */
  public int needed() {
    return Math.max(0, required - answered);
  }

  public boolean computable() {
    return asked > 0 && needed() == 0;
  }

  public boolean complete() {
    return missing.isEmpty();
  }
}
