package se.pejl.access.log.kept;

import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.pejl.access.log.chain.ChainHash;

/**
 * What a row that may change by right holds after an event, as the note of the event says it. The
 * last event that says something of a row is the one it is held to.
 *
 * @param id the key of the row; of rows that belong together, of what they belong to
 * @param seal SHA-256 over all that it says
 */
public record RowState(String table, String id, String seal) {

  /** As the note of an event has it. */
  public static final Pattern WRITTEN =
      Pattern.compile("now:([a-z_]+):([0-9a-f-]{36}):([0-9a-f]{64})");

  /** Salts a row that is to be salted and has none yet. */
  public static RowState of(Object row) {
    if (row instanceof Salted salted) {
      salted.saltOnce(UUID.randomUUID());
    }
    return new RowState(table(row.getClass()), id(row), seal(List.of(row)));
  }

  /** All rows of one table that belong to something. */
  public static <T> RowState of(UUID owner, Class<T> type, Collection<T> rows) {
    return new RowState(table(type), owner.toString(), seal(rows));
  }

  /** The hash of rows that belong together, in any order. */
  public static String seal(Collection<?> rows) {
    ChainHash hash = new ChainHash();
    rows.stream().map(RowSeal::of).sorted().forEach(hash::with);
    return hash.hex();
  }

  /** All that a note says. */
  public static Stream<RowState> in(String note) {
    Matcher written = WRITTEN.matcher(String.valueOf(note));
    return written.results().map(one -> new RowState(one.group(1), one.group(2), one.group(3)));
  }

  public String written() {
    return "now:" + table + ":" + id + ":" + seal;
  }

  private static String table(Class<?> type) {
    return type.getAnnotation(Table.class).name();
  }

  private static String id(Object row) {
    return RowSeal.stored(row.getClass())
        .filter(field -> field.isAnnotationPresent(Id.class))
        .map(field -> RowSeal.value(field, row).toString())
        .findFirst()
        .orElseThrow();
  }
}
