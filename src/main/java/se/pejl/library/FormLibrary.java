package se.pejl.library;

import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.scoring.Scorer;

/** Every form that can be used. Placeholder until the reader lands. */
public class FormLibrary {

  public Form get(FormId id) {
    throw new IllegalStateException("helper lib writes this");
  }

  public Scorer scorer(FormId id) {
    throw new IllegalStateException("helper lib writes this");
  }

  public Form newest(String name) {
    throw new IllegalStateException("helper lib writes this");
  }
}
