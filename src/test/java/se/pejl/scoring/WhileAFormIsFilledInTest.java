package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.pejl.scoring.Scales.scale;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;

@DisplayName("While a form is filled in, each scale")
class WhileAFormIsFilledInTest {

  private static Completeness of(Scales scale, String answers) {
    Form form =
        Forms.scored("strain")
            .options("o", "no=0 yes=1")
            .choice("o", "a b c")
            .choice("o", "d")
            .showIf("a = yes")
            .scale(scale)
            .build();
    return Scorer.of(form).completeness(Forms.answers(form, answers), Forms.youth()).get(0);
  }

  @Test
  void names_what_it_still_lacks() {
    Completeness refusing = of(scale("s", "a b c d"), "a=yes b=declined");
    assertEquals(
        List.of(new ItemCode("b"), new ItemCode("c"), new ItemCode("d")), refusing.missing());
    assertEquals(3, refusing.needed());
    assertFalse(refusing.computable());
  }

  @Test
  void needs_fewer_when_some_may_be_missing() {
    Completeness prorated = of(scale("s", "a b c d").prorated(1), "a=no b=no");
    assertEquals(3, prorated.asked());
    assertEquals(0, prorated.needed());
    assertTrue(prorated.computable());
    assertFalse(prorated.complete());
  }

  @Test
  void asks_for_more_when_an_answer_opens_more_items() {
    assertEquals(1, of(scale("s", "a b c d").prorated(1), "a=yes b=no").needed());
  }

  @Test
  void can_give_a_range_from_the_start() {
    assertTrue(of(scale("s", "a b").interval(), "").computable());
  }

  @Test
  void cannot_be_computed_when_nothing_is_asked() {
    assertFalse(of(scale("s", "d").interval(), "").computable());
  }
}
