package se.pejl.library.definition;

import java.util.List;
import java.util.Optional;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.DateItem;
import se.pejl.form.item.Item;
import se.pejl.form.item.NumberItem;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.item.TextItem;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** Whether every answer to the items of a scale has points. */
record ScoreCheck(String scale, Mark mark, Problems problems) implements Item.Visitor<Boolean> {

  ScoreCheck(String scale, Block block) {
    this(scale, block.markOf("of"), block.problems());
  }

  boolean canCount(List<Item> items) {
    return items.stream().map(item -> item.accept(this)).reduce(true, Boolean::logicalAnd);
  }

  @Override
  public Boolean choice(ChoiceItem item) {
    Optional<ResponseOption> pointless =
        item.options().options().stream().filter(o -> o.points().isEmpty()).findFirst();
    pointless.ifPresent(
        option -> problems.add(mark, Rule.POINTS_MISSING, scale, item.code(), option.code()));
    return pointless.isEmpty();
  }

  @Override
  public Boolean number(NumberItem item) {
    return true;
  }

  @Override
  public Boolean text(TextItem item) {
    return uncountable(item);
  }

  @Override
  public Boolean date(DateItem item) {
    return uncountable(item);
  }

  private boolean uncountable(Item item) {
    problems.add(mark, Rule.SCALE_UNCOUNTABLE, scale, item.code());
    return false;
  }
}
