package se.pejl.assessment.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Keying;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;

@DisplayName("A bar of a scale from 0 to 20 with bands from 0, 5 and 15")
class BandBarTest {

  @Test
  void is_divided_where_the_bands_begin() {
    assertEquals("0+25 25+50 75+25", told(bar("3", "3").bands()));
  }

  @Test
  void has_a_thin_mark_where_the_score_lies() {
    assertEquals("15+1.2", told(List.of(bar("3", "3").mark())));
  }

  @Test
  void keeps_the_mark_of_the_highest_score_inside() {
    assertEquals("98.8+1.2", told(List.of(bar("20", "20").mark())));
  }

  @Test
  void has_a_mark_as_wide_as_a_range() {
    assertEquals("25+50", told(List.of(bar("5", "15").mark())));
  }

  private static BandBar bar(String lowest, String highest) {
    return BandBar.of(
        tension(), tension().bands(), new BigDecimal(lowest), new BigDecimal(highest));
  }

  private static String told(List<BandBar.Stretch> stretches) {
    return stretches.stream()
        .map(stretch -> plain(stretch.from()) + "+" + plain(stretch.width()))
        .collect(Collectors.joining(" "));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Scale tension() {
    return new Scale(
        new ScaleCode("tension"),
        Text.NONE,
        List.of(new ScaleItem(new ItemCode("s1"), Keying.FORWARD)),
        new Method.Sum(),
        new MissingRule.Refuse(),
        BigDecimal.ONE,
        Direction.HIGHER_IS_WORSE,
        new Span(BigDecimal.ZERO, BigDecimal.valueOf(20)),
        Stream.of(0, 5, 15)
            .map(from -> new Band("b" + from, BigDecimal.valueOf(from), Text.NONE, Text.NONE))
            .toList());
  }
}
