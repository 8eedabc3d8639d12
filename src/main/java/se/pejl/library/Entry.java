package se.pejl.library;

import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.problem.Problem;

/**
 * One version of a form as the library holds it.
 *
 * @param origin where its definition came from
 * @param form the form; empty when the definition cannot be used
 * @param text the definition as written
 */
public record Entry(
    FormId id, Origin origin, Optional<Form> form, List<Problem> problems, String text) {

  /** Where a definition came from. */
  public enum Origin {
    /** It came with the program. */
    SHIPPED,
    /** It lies in the folder that the installation names. */
    FOLDER,
    /** It was published here. */
    PUBLISHED
  }

  public Entry {
    problems = List.copyOf(problems);
  }

  public boolean usable() {
    return form.isPresent();
  }
}
