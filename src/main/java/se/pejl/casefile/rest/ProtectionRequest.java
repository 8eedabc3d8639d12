package se.pejl.casefile.rest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.protection.ProtectionLevel;

/**
 * A protection to be decided.
 *
 * @param level {@code none}, {@code confidentiality-mark}, {@code protected-registration} or {@code
 *     assumed-identity}
 * @param named the accounts that alone may know of the file
 */
public record ProtectionRequest(String level, List<UUID> named, String reason) {

  static final ProtectionRequest NONE = new ProtectionRequest(null, null, null);

  /** Null when there is no such level, which is refused further in. */
  ProtectionLevel as() {
    return Stream.of(ProtectionLevel.values())
        .filter(known -> code(known).equals(level))
        .findFirst()
        .orElse(null);
  }

  Set<UUID> accounts() {
    return named == null ? Set.of() : Set.copyOf(named);
  }

  static String code(ProtectionLevel level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
