package se.pejl.form;

import se.pejl.form.text.Text;

/**
 * Who holds the form and under which terms it may be used.
 *
 * @param holder who holds it
 * @param statement the terms, printed with every copy
 * @param source where the terms were read
 */
public record Rights(Status status, String holder, Text statement, String source) {

  /** Whether a form may be used by all, by all who name the holder, or with a licence only. */
  public enum Status {
    OPEN,
    ATTRIBUTED,
    GATED
  }

  /** Whether the form can be filled in only by those who have a licence from the holder. */
  public boolean gated() {
    return status == Status.GATED;
  }

  /** Whether the holder and the terms must stand wherever the form or its result is shown. */
  public boolean named() {
    return status != Status.OPEN;
  }
}
