package se.pejl.form.condition;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;

/** What a condition can ask about: the answers given and the circumstances they were given in. */
public interface Facts {

  /** The answer to an item; empty when nobody has touched it or it is not shown. */
  Optional<Answer> answer(ItemCode item);

  /** The points of the answer to an item; empty when there are none. */
  Optional<BigDecimal> points(ItemCode item);
}
