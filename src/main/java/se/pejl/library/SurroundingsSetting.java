package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import se.pejl.platform.Environment;
import se.pejl.platform.StartUp;

/** What the settings say of where assessments are made. */
@ApplicationScoped
public class SurroundingsSetting {

  /** A setting nobody can use stops the start, not the first assessment. */
  void check(@Observes StartUp.Ready ready) {
    surroundings();
  }

  @Produces
  @Singleton
  Surroundings surroundings() {
    Config settings = Environment.settings();
    return new Surroundings(
        settings.getOptionalValue("pejl.setting", String.class).orElse(""),
        settings.getOptionalValue("pejl.country", String.class).orElse(""));
  }
}
