package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Rounding;
import se.pejl.form.text.Text;

/** Whoever checks a score by hand must find every number that was used on the way. */
@DisplayName("Each step of an explanation")
class HowEachStepIsExplainedTest {

  private static final Circumstances GIRL =
      new Circumstances(OptionalInt.of(15), Sex.FEMALE, Informant.YOUTH);

  private static Forms items() {
    return Forms.scored("strain")
        .options("often", "never=0 sometimes=1 often=2")
        .choice("often", "s1 s2 s3");
  }

  /** The steps from the last scale of a form down, one line each. */
  private static List<String> told(Forms items, String answers) {
    Form form = items.build();
    List<Explanation> all = Scorer.of(form).explain(Forms.answers(form, answers), GIRL);
    return lines(all.get(all.size() - 1)).toList();
  }

  private static Stream<String> lines(Explanation step) {
    Stream<String> below = step.because().stream().flatMap(HowEachStepIsExplainedTest::lines);
    return Stream.concat(Stream.of(step.text().in("en")), below);
  }

  private static void says(String line, List<String> told) {
    assertEquals(
        List.of(line), told.stream().filter(line::equals).limit(1).toList(), told::toString);
  }

  private static Rounding halfUp(Rounding.Place place, int decimals) {
    return new Rounding(place, Rounding.Mode.HALF_UP, decimals);
  }

  @Test
  void shows_what_replaces_the_missing_items_and_how_much_they_weigh() {
    Scales replaced =
        Scales.scale("sum", "s1*2 s2*0.5 s3")
            .missing(new MissingRule.Prorate(1, halfUp(Rounding.Place.ITEM, 1)));

    List<String> told = told(items().scale(replaced), "s1=often s3=never");

    says("4 / 3 is rounded to 1.3 (a half goes up, 1 decimal)", told);
    says("4 + 0.5 × 1.3 = 4.65", told);
  }

  @Test
  void shows_that_a_mean_is_divided_by_what_its_items_weigh() {
    says(
        "The points of the answered items (3) are added up to 5 and divided by what they weigh"
            + " together",
        told(
            items().scale(Scales.scale("m", "s1*2 s2 s3").mean(2)),
            "s1=often s2=sometimes s3=never"));
    says(
        "The points of the answered items (3) are added up to 3 and divided by the number of items",
        told(
            items().scale(Scales.scale("m", "s1 s2 s3").mean(2)),
            "s1=often s2=sometimes s3=never"));
  }

  @Test
  void shows_where_an_item_counts_from_when_it_is_elsewhere_than_for_the_rest() {
    says(
        "fråga s2: svar sometimes, 1 point, counts from 2, adds 0",
        told(
            items().scale(Scales.scale("c", "s1 s2").count("1").countFrom("s2", "2")),
            "s1=often s2=sometimes"));
  }

  @Test
  void shows_what_a_subscale_weighs() {
    Forms form =
        items().scale(Scales.scale("part", "s1 s2")).scale(Scales.ofScales("whole", "part*3"));

    says("part: 3, weighs 3, adds 9", told(form, "s1=often s2=sometimes"));
  }

  @Test
  void shows_the_mean_and_standard_deviation_that_a_norm_reckons_with() {
    Norm spread =
        new Norm.Spread(
            new BigDecimal("3.5"),
            new BigDecimal("2"),
            BigDecimal.ZERO,
            BigDecimal.ONE,
            halfUp(Rounding.Place.TOTAL, 1));

    // (2 - 3.5) / 2 = -0.75
    says(
        "Norms N (study): 2 becomes -0.8 for everyone, mean 3.5 and standard deviation 2",
        told(normed(spread), "s1=often s2=never"));
  }

  @Test
  void shows_that_a_value_lies_between_two_rows_of_a_norm() {
    Norm table =
        new Norm.Table(
            List.of(row("0", "40"), row("4", "78")), Optional.of(halfUp(Rounding.Place.TOTAL, 0)));

    // 40 + 38 / 4 = 49.5
    says(
        "Norms N (study): 1 becomes 50 for everyone, on the line between two rows",
        told(normed(table), "s1=sometimes s2=never"));
    says("Norms N (study): 4 becomes 78 for everyone", told(normed(table), "s1=often s2=often"));
  }

  @Test
  void shows_the_caution_that_belongs_to_a_band() {
    Text caution = Text.of("en", "Unsure edges: check the manual");
    Band high = new Band("high", BigDecimal.ZERO, Text.of("en", "High"), Text.NONE, caution, "");
    Scales banded = Scales.scale("sum", "s1").system(BandSystem.forAll(List.of(high)));

    says(
        "“High” begins at 0. Unsure edges: check the manual",
        told(items().scale(banded), "s1=often"));
  }

  private static Forms normed(Norm norm) {
    Norms.GroupNorm everybody = new Norms.GroupNorm(Group.EVERYONE, norm);
    Norms norms = new Norms("N", "study", List.of(everybody), Optional.empty(), Optional.empty());
    return items().scale(Scales.scale("t", "s1 s2").normed(norms));
  }

  private static Norm.Table.Row row(String raw, String value) {
    return new Norm.Table.Row(new BigDecimal(raw), new BigDecimal(value));
  }
}
