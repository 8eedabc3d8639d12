package se.pejl.library.definition;

import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.library.problem.Problem;

/** What came of reading a definition: a form, or everything that keeps it from being one. */
public sealed interface Reading {

  /** Errors and warnings, as they stand in the file. */
  List<Problem> problems();

  Optional<Form> form();

  /**
   * The definition can be published.
   *
   * @param warnings what could be better
   */
  record Accepted(Form accepted, List<Problem> warnings) implements Reading {
    public Accepted {
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Problem> problems() {
      return warnings;
    }

    @Override
    public Optional<Form> form() {
      return Optional.of(accepted);
    }
  }

  /** The definition cannot be published; nothing of it is kept. */
  record Rejected(List<Problem> problems) implements Reading {
    public Rejected {
      problems = List.copyOf(problems);
    }

    @Override
    public Optional<Form> form() {
      return Optional.empty();
    }
  }
}
