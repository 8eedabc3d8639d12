package se.pejl.form.scale;

import java.math.BigDecimal;
import se.pejl.form.text.Text;

/**
 * A named range of scores, up to where the next one begins.
 *
 * @param cutoff the lowest score in it, inclusive
 * @param title what it is called
 * @param meaning what it does and does not say, with its caution
 * @param label a second, shorter name, such as "screening, not a diagnosis"; empty for most
 * @param source which of the form's sources it is from; empty when it is not said
 */
public record Band(
    String code, BigDecimal cutoff, Text title, Text meaning, Text label, String source) {

  public Band(String code, BigDecimal cutoff, Text title, Text meaning) {
    this(code, cutoff, title, meaning, Text.NONE, "");
  }
}
