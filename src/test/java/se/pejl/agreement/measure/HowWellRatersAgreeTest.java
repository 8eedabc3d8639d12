package se.pejl.agreement.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.form.Form;
import se.pejl.scoring.Forms;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Scorer;

@DisplayName("How well raters agree, worked by hand")
class HowWellRatersAgreeTest {

  private static final Form FORM =
      Forms.scored("two-factors")
          .options("grade", "low=0 moderate=1 high=2")
          .options("kind", "home street school")
          .choice("grade", "a b")
          .risk()
          .choice("kind", "where")
          .words("story")
          .scale(scale("sum", "a b"))
          .build();

  private static final UUID ULLA = new UUID(0, 1);
  private static final UUID VIDAR = new UUID(0, 2);
  private static final UUID YLVA = new UUID(0, 3);

  private static final LocalDate SPRING = LocalDate.of(2026, 6, 30);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 7, 1);

  private static final Estimate.Visitor<Double> VALUE =
      new Estimate.Visitor<>() {
        @Override
        public Double known(Estimate.Known known) {
          return known.value();
        }

        @Override
        public Double bare(Estimate.Bare bare) {
          return bare.value();
        }

        @Override
        public Double unknown(Estimate.Unknown unknown) {
          return Double.NaN;
        }
      };

  private final Agreement agreement =
      Agreement.of(
          FORM,
          List.of(
              twice(by(ULLA, "a=low b=high where=home"), by(VIDAR, "a=low b=moderate where=home")),
              twice(by(ULLA, "a=moderate b=low"), by(VIDAR, "a=moderate b=low")),
              twice(by(VIDAR, "a=high b=moderate"), by(ULLA, "a=low b=not-assessable")),
              twice(by(ULLA, "a=high b=low where=home"), by(YLVA, "a=high b=low where=school"))));

  @Test
  void an_item_has_its_shares_and_its_weighted_kappa() {
    ItemAgreement a = agreement.items().get(0);
    is(0.75, 4, a.exact()); // the third case differs by two steps
    is(0.75, 4, a.withinOne().orElseThrow());
    // observed 0.75, by chance 0.59375: 0.15625 / 0.40625
    is(0.384615, 4, a.kappa());
    assertEquals(Optional.of(-0.5), a.shift());
    // rows 0 0, 1 1, 2 0, 2 2: between 4/3, within 1/2; (4/3 - 1/2) / (4/3 + 1/2)
    is(5 / 11.0, 4, a.intraclass().orElseThrow());
    assertEquals(0, a.onlyOne());
  }

  @Test
  void a_case_only_one_could_rate_is_counted_apart() {
    ItemAgreement b = agreement.items().get(1);
    is(2 / 3.0, 3, b.exact());
    is(1, 3, b.withinOne().orElseThrow());
    assertEquals(1, b.onlyOne());
  }

  @Test
  void answers_without_order_have_no_steps() {
    ItemAgreement where = agreement.items().get(2);
    is(0.5, 2, where.exact());
    assertEquals(Optional.empty(), where.withinOne());
    assertEquals(Optional.empty(), where.shift());
    assertEquals(3, agreement.items().size(), "words are not compared");
  }

  @Test
  void scores_are_compared_where_both_have_one() {
    ScaleAgreement sum = agreement.scales().get(0);
    // 2 and 1, 1 and 1, 2 and 2: (0.5 - 0.16667) / (0.5 + 0.16667)
    is(0.5, 3, sum.intraclass());
    assertEquals(1, sum.withoutScore());
  }

  @Test
  void the_whole_form_takes_its_ordered_items_together() {
    is(5 / 7.0, 7, agreement.whole().exact());
    is(6 / 7.0, 7, agreement.whole().withinOne());
    assertEquals(4, agreement.whole().cases());
    // first low 3, moderate 1, high 3; second 4, 2, 1: observed 5.75/7, by chance 29.75/49
    is(6 / 11.0, 7, agreement.whole().kappa());
  }

  @Test
  void each_rater_is_held_against_the_others() {
    assertEquals(Set.of(ULLA, VIDAR, YLVA), agreement.raters().keySet());
    Overall vidar = agreement.raters().get(VIDAR);
    assertEquals(3, vidar.cases());
    // as the others see it: b one step higher than his, the rest alike, and a two steps lower
    is(3 / 5.0, 5, vidar.exact());
    assertEquals(-0.2, vidar.shift().orElseThrow(), 1e-9);
    is(1, 2, agreement.raters().get(YLVA).exact());
  }

  @Test
  void it_is_followed_by_half_years() {
    Agreement two =
        Agreement.of(
            FORM,
            List.of(
                twice(by(ULLA, "a=low"), on(SPRING, VIDAR, "a=low")),
                twice(by(ULLA, "a=low"), on(AUTUMN, VIDAR, "a=high"))));
    assertEquals(
        List.of(YearMonth.of(2026, 1), YearMonth.of(2026, 7)), List.copyOf(two.halves().keySet()));
    is(1, 1, two.halves().get(YearMonth.of(2026, 1)).exact());
    is(0, 1, two.halves().get(YearMonth.of(2026, 7)).exact());
  }

  private static void is(double value, int n, Estimate found) {
    assertEquals(value, found.accept(VALUE), 1e-6);
    assertEquals(n, found.n());
  }

  private static RatedTwice twice(Rating first, Rating second) {
    return new RatedTwice(UUID.randomUUID(), first, second);
  }

  private static Rating by(UUID rater, String answers) {
    return on(SPRING, rater, answers);
  }

  private static Rating on(LocalDate day, UUID rater, String answers) {
    Responses responses = Forms.answers(FORM, answers);
    return new Rating(
        rater, day, responses.answers(), Scorer.of(FORM).score(responses, Forms.youth()));
  }
}
