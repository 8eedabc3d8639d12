package se.pejl.library.definition;

import java.util.List;
import java.util.Optional;
import se.pejl.form.Section;
import se.pejl.form.item.Item;

/** Sections and items as first read, before their conditions are. */
final class Draft {

  private Draft() {}

  /** A section whose items do not know yet when they are shown. */
  record SectionDraft(Block block, Section section, List<ItemDraft> items) {}

  /** An item that does not know yet when it is shown; empty when it could not be read. */
  record ItemDraft(Block block, String code, Optional<Item> item, Scope scope) {
    ItemDraft(Block block, String code, Optional<Item> item) {
      this(block, code, item, Scope.FORM);
    }
  }
}
