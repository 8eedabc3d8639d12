package se.pejl.form.scale;

import java.math.BigDecimal;
import se.pejl.form.text.Text;

/**
 * A named range of scores, up to where the next one begins.
 *
 * @param cutoff the lowest score in it, inclusive
 * @param title what it is called
 * @param meaning what it does and does not say, with its caution
 */
public record Band(String code, BigDecimal cutoff, Text title, Text meaning) {}
