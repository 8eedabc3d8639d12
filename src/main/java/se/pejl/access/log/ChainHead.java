package se.pejl.access.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.log.chain.Anchor;
import se.pejl.access.log.chain.Link;

/** The last link of a board's chain; locking its row makes writers take turns. */
@Entity
@Table(name = "chain_head")
public class ChainHead {

  @Id private UUID board;

  @Column(name = "last_seq", nullable = false)
  private long lastNumber;

  @Column(name = "last_hash", nullable = false, length = 64)
  private String lastHash;

  protected ChainHead() {} // for JPA

  static ChainHead begin(UUID board) {
    ChainHead head = new ChainHead();
    head.board = board;
    head.lastHash = Link.BEFORE_THE_FIRST;
    return head;
  }

  LoggedEvent link(UUID id, Actor actor, Event event, Instant now) {
    LoggedEvent logged = LoggedEvent.after(id, lastNumber + 1, lastHash, actor, event, now);
    lastNumber = logged.number();
    lastHash = logged.hash();
    return logged;
  }

  Anchor anchored(Instant now) {
    return new Anchor(now, board.toString(), lastNumber, lastHash);
  }

  public long lastNumber() {
    return lastNumber;
  }

  public String lastHash() {
    return lastHash;
  }
}
