package se.pejl.library.wire;

import java.util.Map;
import se.pejl.change.ItemChange;
import se.pejl.library.answer.AnswerText;

/**
 * One item's answer then and now, as it travels.
 *
 * @param withinNoise whether two skilled raters could differ as much
 * @param protection what became of it, where it is a protective factor
 * @param why in words, when the two do not compare; null when they do
 */
public record ItemChangeLine(
    String item,
    Object before,
    Object now,
    String transition,
    boolean withinNoise,
    String protection,
    Map<String, String> why) {

  public static ItemChangeLine of(ItemChange change) {
    return new ItemChangeLine(
        change.item().code().value(),
        change.before().map(AnswerText::write).orElse(null),
        change.now().map(AnswerText::write).orElse(null),
        Wire.code(change.transition()),
        change.withinNoise(),
        change.protection().map(Wire::code).orElse(null),
        change.breach().map(breach -> breach.words().byLanguage()).orElse(null));
  }
}
