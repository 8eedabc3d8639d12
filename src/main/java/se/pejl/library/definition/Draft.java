package se.pejl.library.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.Section;
import se.pejl.form.item.Item;

/** Sections and items as first read, before their conditions are. */
final class Draft {

  private Draft() {}

  /** A section whose items do not know yet when they are shown. */
  record SectionDraft(Block block, Section section, List<ItemDraft> items) {}

  /**
   * An item that does not know yet when it is shown.
   *
   * @param item empty when it could not be read
   * @param rating what is said of it beside the item, when it is a rating of one
   */
  record ItemDraft(
      Block block, String code, Optional<Item> item, Optional<RatingDraft> rating, Scope scope) {
    ItemDraft(Block block, String code, Optional<Item> item) {
      this(block, code, item, Optional.empty(), Scope.FORM);
    }

    ItemDraft rated(RatingDraft as) {
      return new ItemDraft(block, code, item, Optional.of(as), scope);
    }
  }

  /**
   * One of several ratings of a factor, which may have a condition of its own.
   *
   * @param meant the items that the names of the ratings mean here
   */
  record RatingDraft(Block block, Map<String, String> meant) {}
}
