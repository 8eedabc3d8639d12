package se.pejl.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.pejl.access.log.chain.Link;
import se.pejl.access.log.kept.RowState;
import se.pejl.audit.RowFault.Kind;

/**
 * Holds the rows that change by right to what the last event about each says that they hold. A row
 * that came about before the log said such things is passed over until its next change.
 */
public final class ChangingRows {

  private static final String NO_ROWS = RowState.seal(List.of());

  /** What was said last, and when. */
  private record Told(String seal, long at) {

    Told or(Told later) {
      return later.at < at ? this : later;
    }
  }

  private final CopiedDatabase copy;
  private final Map<String, Told> told = new HashMap<>();
  private final Map<ChangingTable, Map<String, Long>> brought = new EnumMap<>(ChangingTable.class);
  private final List<RowFault> faults = new ArrayList<>();
  private long firstTold = Long.MAX_VALUE;
  private boolean oldTrial;

  public ChangingRows(CopiedDatabase copy) {
    this.copy = copy;
  }

  public List<RowFault> verify() {
    copy.events(this::remember);
    Stream.of(ChangingTable.values()).forEach(this::compare);
    return List.copyOf(faults);
  }

  private void remember(Link event) {
    RowState.in(event.note()).forEach(state -> remember(state, event.happenedAt()));
    oldTrial |= event.kind().equals("DEMO_SEEDED") && event.note() == null;
    Stream.of(ChangingTable.values())
        .filter(table -> table.addedBy(event.kind()))
        .forEach(
            table ->
                brought
                    .computeIfAbsent(table, none -> new HashMap<>())
                    .put(table.told(event), event.happenedAt()));
  }

  private void remember(RowState state, long at) {
    firstTold = Math.min(firstTold, at);
    told.merge(place(state.table(), state.id()), new Told(state.seal(), at), Told::or);
  }

  private void compare(ChangingTable table) {
    Map<String, List<Object>> rows = new HashMap<>();
    Set<String> broken = new HashSet<>();
    copy.each(
        "select * from " + table.table(),
        StoredEntity::columns,
        columns -> {
          String owner = columns.get(table.owner());
          List<Object> together = rows.computeIfAbsent(owner, none -> new ArrayList<>());
          try {
            together.add(StoredEntity.of(table.entity(), columns));
          } catch (RuntimeException notUnderstood) {
            broken.add(owner);
          }
        });
    rows.entrySet().stream()
        .filter(one -> broken.contains(one.getKey()) || !holds(table, one.getKey(), one.getValue()))
        .forEach(one -> fault(place(table.table(), one.getKey()), Kind.ROW_CHANGED));
    told.entrySet().stream()
        .filter(one -> one.getKey().startsWith(table.table() + ":"))
        .filter(one -> !one.getValue().seal().equals(NO_ROWS))
        .filter(one -> !rows.containsKey(one.getKey().substring(table.table().length() + 1)))
        .forEach(one -> fault(one.getKey(), Kind.ROW_MISSING));
  }

  private boolean holds(ChangingTable table, String owner, List<Object> rows) {
    Told last = told.get(place(table.table(), owner));
    return last == null
        ? oldTrial || broughtBefore(table, owner)
        : last.seal().equals(RowState.seal(rows));
  }

  private boolean broughtBefore(ChangingTable table, String owner) {
    return brought.getOrDefault(table, Map.of()).getOrDefault(owner, Long.MAX_VALUE) < firstTold;
  }

  private void fault(String place, Kind kind) {
    faults.add(new RowFault(place, kind));
  }

  private static String place(String table, String owner) {
    return table + ":" + owner;
  }
}
