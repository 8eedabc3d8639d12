package se.pejl.review.request;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why an assessment is to be read. The weightiest reason that only one of two has puts that one
 * first.
 */
public record Reasons(Set<ReviewReason> kinds) implements Comparable<Reasons> {

  /** By the weightiest reason of each alone. */
  public static final Comparator<Reasons> BY_FIRST =
      Comparator.comparing(
          reasons -> reasons.kinds.stream().findFirst().orElse(null),
          Comparator.nullsLast(Comparator.naturalOrder()));

  public Reasons {
    Set<ReviewReason> own = EnumSet.noneOf(ReviewReason.class);
    own.addAll(kinds);
    kinds = Collections.unmodifiableSet(own);
  }

  /** As they are stored: their names, apart by spaces. */
  static Reasons of(String written) {
    return new Reasons(
        Arrays.stream(written == null ? new String[0] : written.split(" "))
            .filter(name -> !name.isEmpty())
            .map(ReviewReason::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewReason.class))));
  }

  String written() {
    return kinds.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  public boolean include(ReviewReason kind) {
    return kinds.contains(kind);
  }

  public boolean none() {
    return kinds.isEmpty();
  }

  @Override
  public int compareTo(Reasons other) {
    Comparator<Reasons> order = Comparator.comparing(reasons -> 0);
    for (ReviewReason kind : ReviewReason.values()) {
      order = order.thenComparing(reasons -> !reasons.include(kind));
    }
    return order.compare(this, other);
  }
}
