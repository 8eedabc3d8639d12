package se.pejl.access.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.log.chain.Link;
import se.pejl.access.log.kept.RowSeal;
import se.pejl.platform.database.InstantColumn;

/** An event as it stands in the log: numbered, dated, and tied to the one before it by a hash. */
@Entity
@Table(name = "event_log")
public class LoggedEvent {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID board;

  @Column(name = "seq", nullable = false, updatable = false)
  private long number;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "account", nullable = false, updatable = false)
  private UUID account;

  @Column(name = "account_name", nullable = false, updatable = false, length = 100)
  private String accountName;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 30)
  private Event.Kind kind;

  @Column(updatable = false)
  private UUID subject;

  @Column(name = "case_file", updatable = false)
  private UUID caseFile;

  @Column(updatable = false, length = 200)
  private String purpose;

  @Column(updatable = false, length = 1000)
  private String note;

  @Column(name = "previous_hash", nullable = false, updatable = false, length = 64)
  private String previousHash;

  @Column(nullable = false, updatable = false, length = 64)
  private String hash;

  protected LoggedEvent() {} // for JPA

  static LoggedEvent after(
      UUID id, long number, String previousHash, Actor actor, Event event, Instant now) {
    LoggedEvent logged = new LoggedEvent();
    logged.id = id;
    logged.board = actor.board();
    logged.number = number;
    logged.at = now;
    logged.account = actor.account();
    logged.accountName = actor.name();
    logged.kind = event.kind();
    logged.subject = event.subject();
    logged.caseFile = event.caseFile();
    logged.purpose = event.purpose();
    logged.note = event.note();
    logged.previousHash = previousHash;
    logged.hash = logged.link().sealed().hash();
    return logged;
  }

  /** As it is held to its chain. */
  Link link() {
    return new Link(
        id.toString(),
        board.toString(),
        number,
        InstantColumn.micros(at),
        account.toString(),
        accountName,
        kind.name(),
        Objects.toString(subject, null),
        Objects.toString(caseFile, null),
        purpose,
        note,
        previousHash,
        hash);
  }

  /** Whether the content still gives the hash, and the hash follows on the one given. */
  boolean follows(long lastNumber, String lastHash) {
    return link().follows(lastNumber, lastHash);
  }

  public long number() {
    return number;
  }

  public Instant at() {
    return at;
  }

  public UUID account() {
    return account;
  }

  public String accountName() {
    return accountName;
  }

  public Event.Kind kind() {
    return kind;
  }

  public UUID subject() {
    return subject;
  }

  public UUID caseFile() {
    return caseFile;
  }

  public String purpose() {
    return purpose;
  }

  /** What people read of it; the hashes of rows are for who verifies the log. */
  public String note() {
    return RowSeal.readable(note);
  }

  public String hash() {
    return hash;
  }
}
