package se.pejl.library.definition;

import java.util.Optional;
import java.util.Set;
import se.pejl.form.Form;

/** The other forms that a definition may bring answers in from. */
public interface Others {

  /** Nothing is known of other forms; then nothing is said of them either. */
  Others UNKNOWN = of(Set.of());

  /** The latest version of a form; empty when there is no such form. */
  Optional<Form> latest(String name);

  Set<String> names();

  /** Whether there are no forms but these. */
  boolean whole();

  /** Some forms; there may be others. */
  static Others of(Iterable<Form> some) {
    return new SomeForms(some);
  }
}
