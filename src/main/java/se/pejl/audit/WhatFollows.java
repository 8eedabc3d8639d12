package se.pejl.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.pejl.audit.RowFault.Kind;
import se.pejl.casefile.timeline.CaseEvent;
import se.pejl.casefile.timeline.EventKind;
import se.pejl.casefile.timeline.Timeline;

/** The days between which the work with somebody lasted follow from the time axis of the file. */
public final class WhatFollows {

  private final CopiedDatabase copy;
  private final Map<String, List<CaseEvent>> written = new HashMap<>();

  public WhatFollows(CopiedDatabase copy) {
    this.copy = copy;
  }

  public List<RowFault> verify() {
    copy.each("select * from case_event", StoredEntity::columns, this::remember);
    List<RowFault> faults = new ArrayList<>();
    copy.each(
        "select id, enrolled_on, closed_on from case_file",
        StoredEntity::columns,
        file -> {
          Timeline timeline = new Timeline(written.getOrDefault(file.get("id"), List.of()));
          if (!follows(timeline, EventKind.ENROLMENT, file.get("enrolled_on"))
              || !follows(timeline, EventKind.CLOSING, file.get("closed_on"))) {
            faults.add(new RowFault("case_file:" + file.get("id"), Kind.ROW_CHANGED));
          }
        });
    return faults;
  }

  private void remember(Map<String, String> columns) {
    try {
      CaseEvent event = StoredEntity.of(CaseEvent.class, columns);
      written.computeIfAbsent(columns.get("case_file"), none -> new ArrayList<>()).add(event);
    } catch (RuntimeException notUnderstood) {
      // it is found as a row that was changed
    }
  }

  private static boolean follows(Timeline timeline, EventKind kind, String stored) {
    return Objects.equals(timeline.day(kind).map(Object::toString).orElse(null), stored);
  }
}
