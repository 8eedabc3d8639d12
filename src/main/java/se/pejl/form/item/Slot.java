package se.pejl.form.item;

import java.util.Optional;

/**
 * One place in a repeated group, such as the second of five goals. It is in use when its naming
 * item is answered, and holds the same as another time when that answer is the same.
 *
 * @param group code of the group
 * @param number from 1
 * @param name the naming item of this place
 */
public record Slot(String group, int number, ItemCode name) {

  /** The code that an item of the group has in this place. */
  public ItemCode code(ItemCode item) {
    return new ItemCode(group + "-" + number + "-" + item.value());
  }

  /**
   * Whether a place holds the same both times.
   *
   * @param then the answer that named it then; empty when it was not in use
   * @param now the answer that names it now
   */
  public static boolean same(Optional<Answer> then, Optional<Answer> now) {
    return then.map(Slot::plain).equals(now.map(Slot::plain));
  }

  /** A name without the spaces round it. */
  public static Answer plain(Answer name) {
    return name instanceof Answer.Words words ? new Answer.Words(words.text().strip()) : name;
  }
}
