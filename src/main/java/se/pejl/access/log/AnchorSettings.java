package se.pejl.access.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.pejl.access.log.chain.AnchorFile;
import se.pejl.access.log.chain.AnchorKeys;
import se.pejl.access.log.chain.AnchorKeysException;
import se.pejl.platform.CannotStartException;
import se.pejl.platform.Mode;

/** Where anchors are written, with which keys, and how many seconds apart at the most. */
record AnchorSettings(Path anchors, Path keys, int seconds) {

  private static final String KEYS = "pejl.anchor.key-file";
  private static final String FILE = "pejl.anchor.file";

  /** A trial run makes its own key. */
  static AnchorSettings of(Config settings, Mode mode) {
    Path folder = Path.of(settings.getValue("pejl.data", String.class)).toAbsolutePath();
    Path anchors = path(settings, FILE).orElse(folder.resolve("anchors.log"));
    Optional<Path> keys = path(settings, KEYS);
    if (keys.isEmpty() && mode == Mode.PRODUCTION) {
      throw new CannotStartException(
          KEYS
              + " is missing: the file with the key that the log is anchored with. Make one with:"
              + " echo \"key-1 $(openssl rand -base64 32)\" > anchor-key; chmod 600 anchor-key");
    }
    return new AnchorSettings(
        anchors,
        keys.orElseGet(() -> generated(folder)),
        settings.getValue("pejl.anchor.seconds", Integer.class));
  }

  AnchorFile file() {
    try {
      return new AnchorFile(anchors, AnchorKeys.read(keys));
    } catch (AnchorKeysException unusable) {
      throw new CannotStartException(
          "the file named by " + KEYS + " cannot be used: " + unusable.getMessage(), unusable);
    }
  }

  private static Path generated(Path folder) {
    Path file = folder.resolve("anchor-key");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        AnchorKeys.generate(file, "demo");
      }
      return file;
    } catch (IOException impossible) {
      throw new CannotStartException("no key for anchors can be made in " + folder, impossible);
    }
  }

  private static Optional<Path> path(Config settings, String key) {
    return settings
        .getOptionalValue(key, String.class)
        .filter(text -> !text.isBlank())
        .map(Path::of);
  }
}
