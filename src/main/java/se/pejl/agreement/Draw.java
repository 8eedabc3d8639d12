package se.pejl.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which of a unit's signed assessments are to be rated twice. */
final class Draw {

  private final List<DoubleRatingRule> latestFirst;

  Draw(List<DoubleRatingRule> latestFirst) {
    this.latestFirst = latestFirst;
  }

  /**
   * Those that are drawn and were not drawn before, the earliest first.
   *
   * @param signed everything signed in the unit, so that a rater's first ones are known
   */
  List<DoubleRating> from(List<SignedOnce> signed, UUID unit, Set<UUID> drawn, Instant now) {
    Map<String, Integer> places = new HashMap<>();
    List<DoubleRating> fresh = new ArrayList<>();
    signed.stream()
        .sorted(Comparator.comparing(SignedOnce::signedAt).thenComparing(SignedOnce::assessment))
        .forEach(
            one -> {
              int place = places.merge(one.rater() + " " + one.form(), 1, Integer::sum);
              if (!drawn.contains(one.assessment())) {
                drawn(one, place, unit, now).ifPresent(fresh::add);
              }
            });
    return fresh;
  }

  private Optional<DoubleRating> drawn(SignedOnce one, int place, UUID unit, Instant now) {
    return DoubleRatings.holding(latestFirst, one.form(), one.day())
        .flatMap(
            rule ->
                rule.draw(one.assessment(), place)
                    .map(
                        ground ->
                            DoubleRating.of(
                                unit,
                                one.assessment(),
                                ground,
                                one.day().plusDays(rule.terms().daysToRate()),
                                now)));
  }
}
