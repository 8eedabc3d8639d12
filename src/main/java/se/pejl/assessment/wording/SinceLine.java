package se.pejl.assessment.wording;

import java.util.List;

/**
 * How a score differs from an earlier one, in words.
 *
 * @param difference then and now
 * @param verdict whether that is more than noise, or why they do not compare
 * @param changed whether there certainly was a change
 * @param grounds what the verdict was reckoned from, and what other methods say
 */
public record SinceLine(String difference, String verdict, boolean changed, List<String> grounds) {

  public SinceLine {
    grounds = List.copyOf(grounds);
  }
}
