package se.pejl.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.pejl.form.item.ItemCode;

/** Why a supervisor sent an assessment back, for the one who is to correct it. */
public record ReturnNote(
    String comment, Map<ItemCode, String> items, String reviewer, Instant returnedAt) {

  public ReturnNote {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
  }

  /** As it is stored with what is to be corrected. */
  public String written() {
    return DocumentText.ofReturn(this);
  }
}
