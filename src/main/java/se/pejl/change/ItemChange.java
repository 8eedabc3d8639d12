package se.pejl.change;

import java.util.Optional;
import java.util.OptionalInt;
import se.pejl.change.comparable.Breach;
import se.pejl.change.comparable.Pair;
import se.pejl.form.item.Answer;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Mark;
import se.pejl.form.item.Nature;

/**
 * One item then and now.
 *
 * @param item as the later version has it, or the earlier one when it is gone
 * @param before what was given then: an answer, a reason for none, or nothing
 * @param now what is given now
 * @param breach why the two do not compare; empty when they do
 * @param withinNoise whether two skilled raters could differ as much
 */
public record ItemChange(
    Item item,
    Optional<Answer> before,
    Optional<Answer> now,
    ItemTransition transition,
    Optional<Breach> breach,
    boolean withinNoise) {

  /** Whether it is about something that cannot change, so that a change means a correction. */
  public boolean unchangeable() {
    return item.traits().nature() == Nature.STATIC;
  }

  /** What became of it, where it is a protective factor; however much of it there is. */
  public Optional<Protection> protection() {
    if (item.traits().role() != FactorRole.PROTECTIVE) {
      return Optional.empty();
    }
    return Optional.of(
        breach.isPresent()
            ? Protection.UNKNOWN
            : Protection.of(Presence.of(item, before), Presence.of(item, now)));
  }

  /**
   * What may be said of it: what cannot change has not become better or worse, and a protective
   * factor that came or went is gained or lost, however finely it is rated.
   */
  public ItemTransition said() {
    if (unchangeable()) {
      return transition.ofWhatCannotChange();
    }
    return protection().map(transition::of).orElse(transition);
  }

  /** Whether there is anything to compare: a mark that was set neither time says nothing. */
  boolean telling() {
    return item.traits().mark().isEmpty()
        || before.filter(Mark::set).isPresent()
        || now.filter(Mark::set).isPresent();
  }

  static ItemChange of(ItemCode code, Occasion earlier, Occasion later) {
    Pair pair = new Pair(earlier.form(), earlier.testimony(), later.form(), later.testimony());
    Item item = later.form().item(code).or(() -> earlier.form().item(code)).orElseThrow();
    Optional<Breach> breach =
        pair.of(code)
            .or(
                () ->
                    Goals.differ(item, earlier, later)
                        ? Optional.of(Breach.OTHER_GOAL)
                        : Optional.empty());
    ItemTransition transition =
        breach.isPresent()
            ? ItemTransition.NOT_COMPARABLE
            : transition(item, earlier.answer(code), later.answer(code));
    return new ItemChange(
        item,
        earlier.given(code),
        later.given(code),
        transition,
        breach,
        transition.moved() && withinNoise(item, earlier, later));
  }

  private static ItemTransition transition(
      Item item, Optional<Answer> before, Optional<Answer> now) {
    if (before.isEmpty()) {
      return now.isEmpty() ? ItemTransition.NOT_ASSESSED : ItemTransition.BECAME_ASSESSABLE;
    }
    return now.isEmpty()
        ? ItemTransition.NO_LONGER_ASSESSABLE
        : item.accept(new Step(before.get(), now.get()));
  }

  private static boolean withinNoise(Item item, Occasion earlier, Occasion later) {
    OptionalInt steps =
        item.accept(
            new Distance(
                earlier.answer(item.code()).orElseThrow(),
                later.answer(item.code()).orElseThrow()));
    return later
        .form()
        .continuity()
        .raterNoise()
        .filter(noise -> steps.isPresent() && steps.getAsInt() <= noise.within())
        .isPresent();
  }
}
