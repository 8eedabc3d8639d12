package se.pejl.library.definition;

import java.util.HashMap;
import java.util.Map;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** The texts that stand beside each other and tell things apart, each to be used once. */
final class Wordings {

  private final Map<Text, Mark> used = new HashMap<>();
  private final Languages languages;
  private final Problems problems;

  Wordings(Texts texts, Problems problems) {
    this.languages = texts.languages();
    this.problems = problems;
  }

  /** Notes a text; one that stands there already was copied, and perhaps never changed. */
  void use(Text text, Mark mark) {
    Mark first = text.isEmpty() ? null : used.putIfAbsent(text, mark);
    if (first != null) {
      String words = Texts.shortened(text.in(languages.first()));
      problems.add(mark, Rule.TEXT_TWICE, words, first.line());
    }
  }
}
