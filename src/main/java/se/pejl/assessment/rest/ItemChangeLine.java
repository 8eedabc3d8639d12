package se.pejl.assessment.rest;

import se.pejl.change.ItemChange;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.wire.Wire;

/** One item's answer last time and now, as it travels. */
public record ItemChangeLine(String item, Object before, Object now, String transition) {

  static ItemChangeLine of(ItemChange change) {
    return new ItemChangeLine(
        change.item().code().value(),
        change.before().map(AnswerText::write).orElse(null),
        change.now().map(AnswerText::write).orElse(null),
        Wire.code(change.transition()));
  }
}
