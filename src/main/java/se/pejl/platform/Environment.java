package se.pejl.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the rest is told about the world it runs in: the time, the mode and the settings. */
@ApplicationScoped
public class Environment {

  /** A normal scope, so that beans that may be passivated can have it. */
  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Mode mode() {
    return Mode.of(settings().getValue("pejl.mode", String.class));
  }

  /** The settings of this application, whichever thread asks. */
  public static Config settings() {
    return ConfigProvider.getConfig(Environment.class.getClassLoader());
  }
}
