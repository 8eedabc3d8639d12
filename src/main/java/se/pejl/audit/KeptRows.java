package se.pejl.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.pejl.access.log.chain.Link;
import se.pejl.access.log.kept.RowSeal;
import se.pejl.access.log.kept.RowState;
import se.pejl.audit.RowFault.Kind;

/**
 * Holds the rows that are only ever added to the hashes that the log has of them. Logs from before
 * 2026-11-22, and what is invented for a trial, have none: rows from before the last event of their
 * kind without a hash are passed over.
 */
public final class KeptRows {

  private static final Pattern SEAL = Pattern.compile(RowSeal.MARK + "([0-9a-f]{64})");

  private final CopiedDatabase copy;

  /** Where the log has the hash of a row that has not been found yet. */
  private final Map<String, String> told = new LinkedHashMap<>();

  private final Map<KeptTable, Long> unsealedUntil = new EnumMap<>(KeptTable.class);

  /** Before the log had the hash of any row that changes, a token could come about without one. */
  private long firstState = Long.MAX_VALUE;

  private final Set<String> found = new HashSet<>();
  private final List<RowFault> faults = new ArrayList<>();

  public KeptRows(CopiedDatabase copy) {
    this.copy = copy;
  }

  public List<RowFault> verify() {
    copy.events(this::remember);
    unsealedUntil.merge(KeptTable.API_TOKEN, firstState, Math::max);
    Stream.of(KeptTable.values()).forEach(this::compare);
    told.forEach(
        (seal, place) -> {
          if (!found.contains(seal)) {
            faults.add(new RowFault(place, Kind.ROW_MISSING));
          }
        });
    return List.copyOf(faults);
  }

  private void remember(Link event) {
    if (RowState.in(event.note()).findAny().isPresent()) {
      firstState = Math.min(firstState, event.happenedAt());
    }
    Matcher seals = SEAL.matcher(String.valueOf(event.note()));
    boolean sealed = false;
    while (seals.find()) {
      sealed = true;
      told.put(seals.group(1), event.board() + ":" + event.number());
      if (KeptTable.mayBeGone(event.kind())) {
        found.add(seals.group(1));
      }
    }
    if (!sealed) {
      Stream.of(KeptTable.values())
          .filter(table -> table.addedBy(event.kind()) || fromBefore(event))
          .forEach(table -> unsealedUntil.merge(table, event.happenedAt(), Math::max));
    }
  }

  /** A trial from before says that its files were put there, and nothing of its rows. */
  private static boolean fromBefore(Link event) {
    return event.kind().equals("DEMO_SEEDED") && event.note() == null;
  }

  private void compare(KeptTable table) {
    long before = unsealedUntil.getOrDefault(table, Long.MIN_VALUE);
    copy.each(
        "select * from " + table.table() + " where " + table.moment() + " is not null",
        StoredEntity::columns,
        columns -> {
          String seal = seal(table, columns);
          if (told.containsKey(seal)) {
            found.add(seal);
          } else if (moment(table, columns) > before) {
            faults.add(new RowFault(table.table() + ":" + id(columns), Kind.ROW_CHANGED));
          }
        });
  }

  /** Nothing, when a column holds what the program never writes. */
  private static String seal(KeptTable table, Map<String, String> columns) {
    try {
      return RowSeal.of(StoredEntity.of(table.entity(), columns));
    } catch (RuntimeException notUnderstood) {
      return "";
    }
  }

  private static long moment(KeptTable table, Map<String, String> columns) {
    return Long.parseLong(columns.get(table.moment()));
  }

  private static String id(Map<String, String> columns) {
    return columns.getOrDefault("id", columns.get("emergency"));
  }
}
