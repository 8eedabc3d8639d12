package se.pejl.access.log.chain;

import java.util.Optional;

/**
 * One event as the log stores it, column by column and letter by letter; what was changed need not
 * be an id or a kind any more.
 *
 * @param happenedAt microseconds since 1970
 */
public record Link(
    String id,
    String board,
    long number,
    long happenedAt,
    String account,
    String accountName,
    String kind,
    String subject,
    String caseFile,
    String purpose,
    String note,
    String previousHash,
    String hash) {

  /** What the first event of a board follows on. */
  public static final String BEFORE_THE_FIRST = "0".repeat(64);

  /** What is hashed; a log goes from one edition to the next, and never back. */
  enum Edition {
    /** All but the row's own id: logs from before 2026-11-22. */
    WITHOUT_ID,
    WITH_ID
  }

  /** The same with the hash that its content gives. */
  public Link sealed() {
    return new Link(
        id,
        board,
        number,
        happenedAt,
        account,
        accountName,
        kind,
        subject,
        caseFile,
        purpose,
        note,
        previousHash,
        computedHash(Edition.WITH_ID));
  }

  /** Whether the content still gives the hash, and the hash follows on the one given. */
  public boolean follows(long lastNumber, String lastHash) {
    return number == lastNumber + 1 && lastHash.equals(previousHash) && edition().isPresent();
  }

  /** The edition in which the content gives the hash; none when it was changed. */
  Optional<Edition> edition() {
    for (Edition edition : Edition.values()) {
      if (computedHash(edition).equals(hash)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }

  /** Over everything that says something, so that no column can be changed unseen. */
  private String computedHash(Edition edition) {
    ChainHash computed = new ChainHash();
    if (edition == Edition.WITH_ID) {
      computed.with("pejl-log-2").with(id);
    }
    return computed
        .with(board)
        .with(number)
        .with(happenedAt)
        .with(account)
        .with(accountName)
        .with(kind)
        .with(subject)
        .with(caseFile)
        .with(purpose)
        .with(note)
        .with(previousHash)
        .hex();
  }
}
