package se.pejl.form.precision;

import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;

/**
 * What a version of a form says of one of its scales in an earlier version.
 *
 * @param from the earlier version
 */
public record Linking(String from, ScaleCode scale, Verdict verdict, Text why) {

  /** Whether the scores of the two versions may stand beside each other. */
  public enum Verdict {
    /** They mean the same, whatever was changed. */
    EQUAL,
    /** They have been brought onto the same scale by a study. */
    EQUATED,
    /** They do not compare, however alike they look. */
    BROKEN
  }
}
