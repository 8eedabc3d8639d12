package se.pejl.library.definition;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.library.problem.Problem;
import se.pejl.library.problem.Problems;
import se.pejl.library.yaml.SourceText;
import se.pejl.library.yaml.StrictYaml;

/**
 * Reads a definition into a form, or into everything that is wrong with it. Checks come first and
 * construction last: whatever is in the file, this never throws.
 */
public final class DefinitionReader {

  private DefinitionReader() {}

  /**
   * @param file how problems name the definition
   */
  public static Reading read(String file, String text) {
    return read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param file how problems name the definition
   */
  public static Reading read(String file, byte[] bytes) {
    return read(file, bytes, Others.UNKNOWN);
  }

  /**
   * @param file how problems name the definition
   * @param others what it may bring answers in from
   */
  public static Reading read(String file, byte[] bytes, Others others) {
    Problems problems = new Problems(file);
    Optional<Form> form = form(bytes, others, problems);
    if (problems.hasErrors() || form.isEmpty()) {
      return new Reading.Rejected(problems.inOrder());
    }
    return new Reading.Accepted(form.get(), problems.inOrder());
  }

  /**
   * The form that a definition would be if nothing but its tests were wrong; for offering tests.
   * Empty when something else is.
   */
  public static Optional<Form> readButForTests(String file, String text) {
    Problems problems = new Problems(file);
    Optional<Form> form = form(text.getBytes(StandardCharsets.UTF_8), Others.UNKNOWN, problems);
    boolean sound =
        problems.inOrder().stream().filter(Problem::isError).allMatch(p -> p.rule().aboutTests());
    return form.filter(read -> sound);
  }

  private static Optional<Form> form(byte[] bytes, Others others, Problems problems) {
    return SourceText.of(bytes, problems)
        .flatMap(text -> StrictYaml.read(text, problems))
        .flatMap(node -> Block.of(node, "form", problems))
        .map(root -> new FormReader(root, others, Fingerprint.of(bytes)).read());
  }
}
