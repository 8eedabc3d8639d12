package se.pejl.access.protection;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Actor;
import se.pejl.access.Circle;

/** What was decided about the protection of one file; the last decision holds, all are kept. */
@Entity
@Table(name = "protection")
public class Protection {

  /** In the language of the office, as everything that people write. */
  private static final String INHERITED =
      "Samma person har redan skyddade uppgifter i en annan akt.";

  private static final int LONGEST_REASON = 1000;

  /** What a column holds, which is more than work with any one youth. */
  private static final int MOST_NAMED = 100;

  @Id private UUID id;

  @Column(name = "board", nullable = false, updatable = false)
  private UUID board;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @Enumerated(EnumType.STRING)
  @Column(name = "protection_level", nullable = false, updatable = false)
  private ProtectionLevel level;

  @Column(name = "named", nullable = false, updatable = false)
  private String named;

  @Column(name = "reason", nullable = false, updatable = false)
  private String reason;

  @Column(name = "decided_by", nullable = false, updatable = false)
  private UUID decidedBy;

  @Column(name = "decider_name", nullable = false, updatable = false)
  private String deciderName;

  @Column(name = "decided_at", nullable = false, updatable = false)
  private Instant decidedAt;

  protected Protection() {} // for JPA

  /**
   * @param revision one more than that of the decision before
   * @param named the accounts that alone may know of the file
   */
  public static Protection decided(
      UUID caseFile,
      int revision,
      ProtectionLevel level,
      Collection<UUID> named,
      String reason,
      Actor by,
      Instant now) {
    String why = reason == null ? "" : reason.strip();
    if (level == null || why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new ImpossibleProtectionException("reason");
    }
    if (level.protects() && named.isEmpty() || named.size() > MOST_NAMED) {
      throw new ImpossibleProtectionException("named");
    }
    Protection protection = new Protection();
    protection.id = UUID.randomUUID();
    protection.board = by.board();
    protection.caseFile = caseFile;
    protection.revision = revision;
    protection.level = level;
    protection.named = named.stream().map(UUID::toString).sorted().collect(joining(" "));
    protection.reason = why;
    protection.decidedBy = by.account();
    protection.deciderName = by.displayName();
    protection.decidedAt = now;
    return protection;
  }

  /** The same for another file of the same person, whose opener must know what they opened. */
  public Protection inheritedBy(UUID other, Actor opener, Instant now) {
    Set<UUID> all = new HashSet<>(named());
    all.add(opener.account());
    return decided(other, 1, level, all, INHERITED, opener, now);
  }

  /** Who may know that there is such a file. */
  public Circle circle() {
    return level.protects() ? Circle.of(named()) : Circle.ANYBODY;
  }

  public Set<UUID> named() {
    return named.isEmpty()
        ? Set.of()
        : Stream.of(named.split(" ")).map(UUID::fromString).collect(toUnmodifiableSet());
  }

  public UUID caseFile() {
    return caseFile;
  }

  public int revision() {
    return revision;
  }

  public ProtectionLevel level() {
    return level;
  }

  public String reason() {
    return reason;
  }

  public String deciderName() {
    return deciderName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
