package se.pejl.assessment.web;

import java.util.ArrayList;
import java.util.List;
import se.pejl.form.item.Cluster;

/**
 * Rows that stand together on the page for filling in: one question, or all under one heading.
 *
 * @param code empty text for a question on its own
 */
public record RowGroup(String code, String heading, List<ItemRow> rows) {

  public RowGroup {
    rows = List.copyOf(rows);
  }

  /** The rows in their order; those of a cluster that follow each other are one group. */
  static List<RowGroup> of(List<ItemRow> rows) {
    List<RowGroup> groups = new ArrayList<>();
    List<ItemRow> together = new ArrayList<>();
    for (ItemRow row : rows) {
      boolean joins = !together.isEmpty() && row.joins(together.get(0));
      if (!joins && !together.isEmpty()) {
        groups.add(of(together.get(0), together));
        together.clear();
      }
      together.add(row);
    }
    if (!together.isEmpty()) {
      groups.add(of(together.get(0), together));
    }
    return groups;
  }

  private static RowGroup of(ItemRow first, List<ItemRow> rows) {
    return new RowGroup(first.cluster().map(Cluster::code).orElse(""), first.heading(), rows);
  }

  public boolean headed() {
    return !heading.isEmpty();
  }
}
