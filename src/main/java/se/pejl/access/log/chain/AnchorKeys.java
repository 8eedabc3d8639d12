package se.pejl.access.log.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys anchors are written with, by name. The last one in the file writes; those above it are
 * kept to read with.
 */
public final class AnchorKeys {

  private static final int SHORTEST = 32;

  private final Map<String, byte[]> keys = new LinkedHashMap<>();
  private String current;

  private AnchorKeys() {}

  /**
   * Reads {@code name key} from each line, the key as Base64 of at least 32 bytes.
   *
   * @throws AnchorKeysException when there is no key, or one that cannot be used
   */
  public static AnchorKeys read(Path file) {
    try {
      AnchorKeys keys = of(Files.readAllLines(file));
      if (keys.current == null) {
        throw new AnchorKeysException("there is no key in it");
      }
      return keys;
    } catch (IOException unreadable) {
      throw new AnchorKeysException("it cannot be read", unreadable);
    }
  }

  private static AnchorKeys of(List<String> lines) {
    AnchorKeys keys = new AnchorKeys();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        keys.add(line.split("\\s+"), number);
      }
    }
    return keys;
  }

  private void add(String[] words, int line) {
    if (words.length != 2 || !words[0].matches("[a-z0-9-]{1,40}")) {
      throw new AnchorKeysException("line " + line + " must be a name, a space and a key");
    }
    byte[] key = key(words[1]);
    if (key.length < SHORTEST) {
      throw new AnchorKeysException(
          "the key on line " + line + " must be Base64 of at least " + SHORTEST + " bytes");
    }
    if (keys.put(words[0], key) != null) {
      throw new AnchorKeysException("line " + line + " gives a name that another key has");
    }
    current = words[0];
  }

  private static byte[] key(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  /** A new key in a new file that only its owner may read. */
  public static void generate(Path file, String name) throws IOException {
    byte[] key = new byte[SHORTEST];
    new SecureRandom().nextBytes(key);
    PrivateFile.create(file, name + " " + Base64.getEncoder().encodeToString(key) + "\n");
  }

  String current() {
    return current;
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(keys.get(name));
  }
}
