package se.pejl.scoring;

import java.util.LinkedHashSet;
import java.util.Set;

/** What came out of a scale: a number or a range, too little answered, or it does not apply. */
final class SlowResult {

  Fraction low;
  Fraction high;
  int imputed;
  String none;
  boolean applies = true;
  boolean groupUnknown;
  boolean contradicted;
  boolean perhapsNothing;
  int answered;
  int needed;
  final Set<String> missing = new LinkedHashSet<>();

  boolean number() {
    return none == null && low.equals(high);
  }

  void exactly(Fraction value) {
    low = value;
    high = value;
  }

  SlowResult not(String reason) {
    none = "not applicable, " + reason;
    applies = false;
    contradicted = reason.equals("CONTRADICTED");
    groupUnknown = reason.equals("GROUP_UNKNOWN");
    return this;
  }

  /** While it is a range, some of it may yet lie inside. */
  SlowResult outside(String reason) {
    if (low.equals(high)) {
      return not(reason);
    }
    tooLittle();
    return this;
  }

  void tooLittle() {
    none =
        "not scorable, "
            + answered
            + " answered, "
            + needed
            + " needed, missing "
            + String.join(" ", missing);
  }
}
