package se.pejl.form;

import java.util.Arrays;
import java.util.Optional;

/** Who gave the information. */
public enum Informant {
  WORKER("worker"),
  YOUTH("youth"),
  GUARDIAN("guardian"),
  TEACHER("teacher");

  private final String code;

  Informant(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Informant> of(String code) {
    return Arrays.stream(values()).filter(i -> i.code.equals(code)).findFirst();
  }
}
