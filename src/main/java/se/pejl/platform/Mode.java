package se.pejl.platform;

import java.util.Locale;

/** How this installation is meant to be used: for trying out with invented people, or for real. */
public enum Mode {
  DEMO,
  PRODUCTION;

  static Mode of(String setting) {
    try {
      return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new CannotStartException(
          "pejl.mode is '" + setting + "'; it must be demo or production");
    }
  }
}
