package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.Informant;
import se.pejl.form.text.Text;

/** One question of a form. The permitted kinds are the only kinds a definition can contain. */
public sealed interface Item permits ChoiceItem, NumberItem, TextItem, DateItem {

  /** Between a heading and what stands under it. */
  String UNDER = " – ";

  Traits traits();

  /** Whether a rater could have given this answer here; a reason for not answering always can. */
  boolean offers(Answer answer);

  /** Points this answer adds to a scale; empty when it has none. */
  Optional<BigDecimal> points(Answer answer);

  /** Whether this answer must be explained by an evidence note. */
  boolean demandsNote(Answer answer);

  <R> R accept(Visitor<R> visitor);

  default ItemCode code() {
    return traits().code();
  }

  /** The whole question, with the heading it stands under. */
  default Text stem() {
    Text stem = traits().stem();
    return traits().cluster().map(under -> under.heading().then(UNDER, stem)).orElse(stem);
  }

  /** The whole question as this informant is asked it. */
  default Text stem(Informant informant) {
    Text stem = traits().label(informant);
    return traits().cluster().map(under -> under.heading(informant).then(UNDER, stem)).orElse(stem);
  }

  /**
   * Whether it names a place of a repeated group; without a name the place is merely not in use.
   */
  default boolean names() {
    return traits().slot().filter(slot -> slot.name().equals(code())).isPresent();
  }

  /** The same item with other traits. */
  Item with(Traits other);

  /** What to do with each kind of item, for those outside the engine. */
  interface Visitor<R> {
    R choice(ChoiceItem item);

    R number(NumberItem item);

    R text(TextItem item);

    R date(DateItem item);
  }
}
