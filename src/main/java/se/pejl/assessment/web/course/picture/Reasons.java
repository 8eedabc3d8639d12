package se.pejl.assessment.web.course.picture;

import java.util.ArrayList;
import java.util.List;

/** Why lines break, each said once and found from every break it explains. */
final class Reasons {

  /** One reason, with the place it is found at. */
  public record Reason(String id, String words) {}

  private final List<Reason> all = new ArrayList<>();

  /** The place where this is said. */
  String found(String words) {
    return all.stream()
        .filter(one -> one.words().equals(words))
        .findFirst()
        .orElseGet(() -> added(words))
        .id();
  }

  private Reason added(String words) {
    Reason reason = new Reason("break-" + (all.size() + 1), words);
    all.add(reason);
    return reason;
  }

  List<Reason> all() {
    return List.copyOf(all);
  }
}
