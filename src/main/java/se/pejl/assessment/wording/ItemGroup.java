package se.pejl.assessment.wording;

import java.util.List;

/** Items that are shown together under one title. */
public record ItemGroup(String title, List<ItemLine> items) {

  public ItemGroup {
    items = List.copyOf(items);
  }
}
