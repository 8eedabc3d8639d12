package se.pejl.form;

/** A form in one version, written {@code phq-9@1.0.0}. */
public record FormId(String name, String version) {

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
