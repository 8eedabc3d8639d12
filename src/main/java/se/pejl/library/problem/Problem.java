package se.pejl.library.problem;

import java.util.List;
import se.pejl.form.text.Text;

/**
 * One thing wrong with a definition file: where, which rule, and what it is about.
 *
 * @param about what the sentence of the rule names, in its order
 */
public record Problem(String file, int line, int column, Rule rule, List<Text> about) {

  public Problem {
    about = List.copyOf(about);
  }

  public Problem(String file, Mark mark, Rule rule, List<Text> about) {
    this(file, mark.line(), mark.column(), rule, about);
  }

  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** What is wrong and what to do, in English. */
  public String detail() {
    return in("en");
  }

  /** What is wrong and what to do, in Swedish ({@code sv}) or English. */
  public String in(String language) {
    String said = Sentences.in(language).of(rule, about);
    String note = unseen().in(language);
    boolean ended = note.isEmpty() || said.endsWith(".") || said.endsWith("?");
    return said + (ended ? "" : ".") + note;
  }

  /**
   * What nobody sees in the names it is about. The name of a test may hold anything, and a sign
   * that is not of the language is named as it is.
   */
  private Text unseen() {
    return about.stream()
        .filter(name -> !rule.aboutTests() && rule != Rule.CONDITION_SYNTAX)
        .flatMap(name -> Unseen.in(name.in("en")).stream())
        .findFirst()
        .orElse(Text.NONE);
  }

  /** {@code forms/strain.yaml:14:9: scale.unknown-item: Scale 'tension' names ...}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + rule.code() + ": " + detail();
  }
}
