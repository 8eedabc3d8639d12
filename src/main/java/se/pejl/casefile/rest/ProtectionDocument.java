package se.pejl.casefile.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.pejl.access.protection.Protection;

/** A decision about protection as it travels. */
public record ProtectionDocument(
    int revision,
    String level,
    List<UUID> named,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  static ProtectionDocument of(Protection protection) {
    return new ProtectionDocument(
        protection.revision(),
        ProtectionRequest.code(protection.level()),
        protection.named().stream().sorted().toList(),
        protection.reason(),
        protection.deciderName(),
        protection.decidedAt());
  }
}
