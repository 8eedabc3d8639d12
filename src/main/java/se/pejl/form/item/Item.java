package se.pejl.form.item;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.text.Text;

/** One question of a form. The permitted kinds are the only kinds a definition can contain. */
public sealed interface Item permits ChoiceItem, NumberItem, TextItem, DateItem {

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

  default Text stem() {
    return traits().stem();
  }

  /** What to do with each kind of item, for those outside the engine. */
  interface Visitor<R> {
    R choice(ChoiceItem item);

    R number(NumberItem item);

    R text(TextItem item);

    R date(DateItem item);
  }
}
