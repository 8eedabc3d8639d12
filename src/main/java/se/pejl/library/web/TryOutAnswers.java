package se.pejl.library.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed on the page that tries a form out, made into answers as they travel. */
final class TryOutAnswers {

  /** Marks a reason for not answering among the options of a list. */
  static final String REASON = "reason:";

  private TryOutAnswers() {}

  static Map<String, Object> of(Map<String, String> typed) {
    Map<String, Object> answers = new LinkedHashMap<>();
    typed.forEach(
        (item, given) -> {
          if (given != null && !given.isBlank()) {
            answers.put(item, answer(given));
          }
        });
    return answers;
  }

  private static Object answer(String given) {
    return given.startsWith(REASON)
        ? Map.of("reason", given.substring(REASON.length()))
        : given.strip();
  }
}
