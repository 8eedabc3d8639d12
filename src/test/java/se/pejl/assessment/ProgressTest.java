package se.pejl.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.condition.Comparison;
import se.pejl.form.condition.Condition;
import se.pejl.form.condition.Quantity;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Method;
import se.pejl.scoring.Forms;
import se.pejl.scoring.Scales;
import se.pejl.scoring.Scorer;

@DisplayName("How far a draft has come")
class ProgressTest {

  private static Form form() {
    return Forms.scored("everyday")
        .options("often", "never=0 sometimes=1 often=2")
        .choice("often", "sleep stress")
        .choice("often", "nights")
        .showIf("sleep = often")
        .scale(Scales.scale("tired", "sleep nights"))
        .scale(Scales.scale("tense", "stress"))
        .scale(Scales.ofScales("whole", "tired tense"))
        .scale(Scales.decided("pattern", bothOften()))
        .build();
  }

  private static Method.Decide bothOften() {
    Condition both = new Condition.All(List.of(often("sleep"), often("stress")));
    return new Method.Decide(
        List.of(new Method.Decide.Line(both, BigDecimal.ONE)), Optional.of(BigDecimal.ZERO));
  }

  private static Condition often(String item) {
    return new Condition.NumberCompared(
        new Quantity.Points(new ItemCode(item)),
        Comparison.AT_LEAST,
        new Quantity.Number(BigDecimal.valueOf(2)));
  }

  private static String missing(String answers) {
    Rules rules = new Rules(form(), Scorer.of(form()));
    return rules
        .progress(Forms.answers(form(), answers), Forms.youth())
        .missing()
        .entrySet()
        .stream()
        .map(ProgressTest::line)
        .collect(Collectors.joining(", "));
  }

  private static String line(Map.Entry<?, List<ItemCode>> scale) {
    return scale.getKey()
        + scale.getValue().stream().map(item -> " " + item).collect(Collectors.joining());
  }

  @Test
  void names_what_scales_of_scales_and_decision_tables_lack() {
    assertEquals(
        "tired sleep, tense stress, whole sleep stress, pattern sleep stress", missing(""));
    assertEquals(
        "tired nights, tense stress, whole nights stress, pattern stress", missing("sleep=often"));
  }

  @Test
  void names_the_item_that_decides_whether_another_is_asked_once() {
    assertEquals("tired sleep, tense, whole sleep, pattern sleep", missing("stress=often"));
  }

  @Test
  void names_nothing_when_all_is_answered() {
    assertEquals("tired, tense, whole, pattern", missing("sleep=never stress=never"));
  }
}
