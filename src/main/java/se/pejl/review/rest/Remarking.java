package se.pejl.review.rest;

import java.util.Optional;
import se.pejl.form.item.ItemCode;

/** What somebody says, and about which item when it begins a thread about one. */
public record Remarking(String item, String words) {

  Optional<ItemCode> about() {
    return Optional.ofNullable(item).filter(code -> !code.isBlank()).map(ItemCode::new);
  }
}
