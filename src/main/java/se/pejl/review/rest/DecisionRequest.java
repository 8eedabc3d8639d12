package se.pejl.review.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.pejl.form.item.ItemCode;

/** What the supervisor says, about the whole and about items. */
public record DecisionRequest(String comment, Map<String, String> items) {

  Map<ItemCode, String> byItem() {
    Map<ItemCode, String> all = new LinkedHashMap<>();
    if (items != null && items.containsKey("")) {
      throw new BadRequestException();
    }
    if (items != null) {
      items.forEach((item, said) -> all.put(new ItemCode(item), said));
    }
    return all;
  }
}
