package se.pejl.form.scale;

/** The stable name of a scale within its form. */
public record ScaleCode(String value) implements Comparable<ScaleCode> {

  public ScaleCode {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("a scale code is never empty");
    }
  }

  @Override
  public int compareTo(ScaleCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
