package se.pejl.library.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Whether a form that needs a licence holds more of its wording than the names of its factors. */
final class WordingCheck {

  /** The longest published name of a factor has eight. */
  static final int MOST_WORDS = 10;

  private final Form form;
  private final Catalogue catalogue;
  private final Problems problems;

  WordingCheck(Form form, Catalogue catalogue, Problems problems) {
    this.form = form;
    this.catalogue = catalogue;
    this.problems = problems;
  }

  void run() {
    if (form.rights().gated()) {
      form.items().stream()
          .filter(item -> item.traits().mark().isEmpty())
          .filter(WordingCheck::worded)
          .forEach(this::report);
    }
  }

  private void report(Item item) {
    String code = item.code().value();
    problems.add(catalogue.markOf(code), Rule.RIGHTS_WORDING, code, MOST_WORDS);
  }

  private static boolean worded(Item item) {
    List<Text> texts = new ArrayList<>(List.of(item.stem(), item.traits().help()));
    Arrays.stream(Informant.values()).map(item::stem).forEach(texts::add);
    return texts.stream().anyMatch(WordingCheck::worded);
  }

  private static boolean worded(Text text) {
    return text.byLanguage().values().stream()
        .anyMatch(words -> words.contains("?") || words.strip().split("\\s+").length > MOST_WORDS);
  }
}
