package se.pejl.access.administration;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the settings say of whoever signs in first ({@code pejl.first.…}). */
record FirstSettings(
    String board, Optional<String> name, Optional<String> passwordFile, Optional<String> subject) {

  private static final String KEY = "pejl.first.";

  static FirstSettings of(Config settings) {
    return new FirstSettings(
        settings.getOptionalValue(KEY + "board", String.class).orElse("Socialnämnden"),
        settings.getOptionalValue(KEY + "administrator", String.class),
        settings.getOptionalValue(KEY + "password-file", String.class),
        settings.getOptionalValue(KEY + "subject", String.class));
  }
}
