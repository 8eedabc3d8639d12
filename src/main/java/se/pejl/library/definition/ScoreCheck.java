package se.pejl.library.definition;

import java.math.BigDecimal;
import java.util.Map;
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
final class ScoreCheck implements Item.Visitor<Boolean> {

  private final String scale;
  private final Mark mark;
  private final Problems problems;
  private Map<String, BigDecimal> own = Map.of();

  ScoreCheck(String scale, Block block) {
    this.scale = scale;
    this.mark = block.markOf("of");
    this.problems = block.problems();
  }

  boolean canCount(PartsReader.Parts parts) {
    boolean all = true;
    for (int i = 0; i < parts.items().size(); i++) {
      own = parts.uses().get(i).points();
      all &= parts.items().get(i).accept(this);
    }
    return all;
  }

  @Override
  public Boolean choice(ChoiceItem item) {
    Optional<ResponseOption> pointless =
        item.options().options().stream().filter(this::pointless).findFirst();
    pointless.ifPresent(
        option -> problems.add(mark, Rule.POINTS_MISSING, scale, item.code(), option.code()));
    return pointless.isEmpty();
  }

  private boolean pointless(ResponseOption option) {
    return own.isEmpty() ? option.points().isEmpty() : !own.containsKey(option.code());
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
