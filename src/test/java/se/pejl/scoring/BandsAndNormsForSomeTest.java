package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Circumstances;
import se.pejl.form.Eligibility;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.scale.Band;
import se.pejl.form.scale.BandSystem;
import se.pejl.form.scale.BandSystem.GroupBands;
import se.pejl.form.scale.Bands;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Norms.GroupNorm;
import se.pejl.form.scale.Rounding;
import se.pejl.form.text.Text;
import se.pejl.scoring.Interpretation.BandReading;

@DisplayName("Bands and norms for some")
class BandsAndNormsForSomeTest {

  private static final Rounding WHOLE =
      new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, 0);

  private static Form form(Scales scale) {
    return Forms.scored("some")
        .options("five", "o0=0 o1=1 o2=2 o3=3 o4=4 o5=5")
        .choice("five", "a")
        .choice("five", "b")
        .scale(scale)
        .build();
  }

  private static Circumstances someone(Sex sex, int age) {
    return new Circumstances(
        age < 0 ? OptionalInt.empty() : OptionalInt.of(age), sex, Informant.YOUTH);
  }

  private static Group of(Sex sex, int youngest, int oldest) {
    return new Group(
        Optional.of(sex),
        Optional.of(new Eligibility(youngest, oldest)),
        Set.of(),
        Set.of(),
        Set.of());
  }

  private static Group of(Sex sex) {
    return new Group(Optional.of(sex), Optional.empty(), Set.of(), Set.of(), Set.of());
  }

  private static GroupBands bands(Group group, String described) {
    List<Band> bands = new ArrayList<>();
    for (String one : described.split(" ")) {
      String[] parts = one.split("=");
      bands.add(new Band(parts[1], new BigDecimal(parts[0]), Text.of("sv", parts[1]), Text.NONE));
    }
    return new GroupBands(group, new Bands(bands));
  }

  private static BandSystem bySex(boolean showAll) {
    return new BandSystem(
        "",
        Text.NONE,
        List.of(bands(of(Sex.FEMALE), "0=low 3=high"), bands(of(Sex.MALE), "0=low 4=high")),
        showAll);
  }

  private static List<BandReading> read(Scales scale, String answers, Circumstances who) {
    Form form = form(scale);
    Score score = Scorer.of(form).score(Forms.answers(form, answers), who).scores().get(0);
    return score instanceof Score.Scored scored
        ? scored.interpretation().bands()
        : ((Score.Range) score).interpretation().bands();
  }

  private static String told(BandReading reading) {
    return reading.band().map(Band::code).orElse("none")
        + reading.possible().stream()
            .map(
                possible ->
                    " "
                        + possible.group().sex().map(Sex::name).orElse("ALL")
                        + ":"
                        + possible.lowest().code()
                        + "-"
                        + possible.highest().code())
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "FEMALE, o2, low",
    "FEMALE, o3, high",
    "MALE, o3, low",
    "MALE, o4, high",
    "UNKNOWN, o3, none FEMALE:high-high MALE:low-low",
    "UNKNOWN, o4, none FEMALE:high-high MALE:high-high"
  })
  void go_by_sex_and_choose_none_when_it_is_unknown(Sex sex, String option, String band) {
    Scales scale = Scales.scale("s", "a").system(bySex(true));
    assertEquals(band, told(read(scale, "a=" + option, someone(sex, 15)).get(0)));
  }

  @Test
  void show_none_when_the_scale_says_so() {
    Scales scale = Scales.scale("s", "a").system(bySex(false));
    assertEquals("none", told(read(scale, "a=o4", someone(Sex.UNKNOWN, 15)).get(0)));
  }

  @Test
  void are_certain_over_a_range_only_when_all_of_it_is_in_one() {
    Scales scale = Scales.scale("s", "a b").interval().system(bySex(true));
    assertEquals("none MALE:low-high", told(read(scale, "a=o3", someone(Sex.MALE, 15)).get(0)));
    assertEquals("high", told(read(scale, "a=o4", someone(Sex.MALE, 15)).get(0)));
    assertEquals(
        "none FEMALE:low-high MALE:low-high",
        told(read(scale, "a=o2", someone(Sex.UNKNOWN, 15)).get(0)));
  }

  @Test
  void go_by_informant_setting_and_country() {
    Group guardiansInCustody =
        new Group(
            Optional.empty(),
            Optional.empty(),
            Set.of(Informant.GUARDIAN),
            Set.of("custody"),
            Set.of("SE", "NO"));
    Scales scale =
        Scales.scale("s", "a")
            .system(
                new BandSystem(
                    "", Text.NONE, List.of(bands(guardiansInCustody, "0=low 3=high")), true));
    assertEquals("high", told(read(scale, "a=o3", guardian("custody", "NO")).get(0)));
    assertEquals("none", told(read(scale, "a=o3", guardian("open", "NO")).get(0)));
    assertEquals("none", told(read(scale, "a=o3", guardian("custody", "DK")).get(0)));
    assertEquals("none ALL:high-high", told(read(scale, "a=o3", guardian("", "SE")).get(0)));
  }

  private static Circumstances guardian(String setting, String country) {
    return new Circumstances(OptionalInt.of(15), Sex.MALE, Informant.GUARDIAN, setting, country);
  }

  @Test
  void stand_beside_each_other() {
    Scales scale =
        Scales.scale("s", "a")
            .bands("0=low 3=high")
            .system(
                new BandSystem(
                    "four",
                    Text.of("sv", "fyra"),
                    List.of(bands(Group.EVERYONE, "0=w 1=x 2=y 3=z")),
                    true));
    assertEquals(
        List.of("low", "y"),
        read(scale, "a=o2", someone(Sex.MALE, 15)).stream()
            .map(BandsAndNormsForSomeTest::told)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "MALE, 2",
    "FEMALE, 'not applicable, OTHER_GROUP'",
    "UNKNOWN, 'not applicable, GROUP_UNKNOWN'"
  })
  void leave_those_without_a_score_whom_the_scale_is_not_for(Sex sex, String told) {
    Scales boys = Scales.scale("s", "a").onlyFor(of(Sex.MALE));
    assertEquals("s = " + told, Told.scores(form(boys), "a=o2", someone(sex, 15)));
  }

  /** Numbers of ABCDscores' tests for its T scores; boys of 18 to 35, no answer may be missing. */
  @ParameterizedTest
  @CsvSource({
    "a=o0 b=o1, 18, MALE, 21",
    "a=o1 b=o2, 20, MALE, 23",
    "b=o1, 25, MALE, 'not scorable, 1 answered, 2 needed, missing a'",
    "a=o1 b=o2, 99, MALE, 'not applicable, OUTSIDE_NORMS'",
    "a=o2 b=o5, 35, MALE, 'not applicable, OUTSIDE_NORMS'",
    "a=o1 b=o1, 20, FEMALE, 'not applicable, OUTSIDE_NORMS'",
    "a=o1 b=o1, 35, MALE, 22",
    "a=o1 b=o1, 20, UNKNOWN, 'not applicable, GROUP_UNKNOWN'",
    "a=o1 b=o1, -1, MALE, 'not applicable, GROUP_UNKNOWN'"
  })
  void are_looked_up_for_sex_and_age(String answers, int age, Sex sex, String told) {
    Norm table = table("0=20 1=21 2=22 3=23 4=24", Optional.empty());
    Scales scale = Scales.scale("s", "a b").normed(norms(of(Sex.MALE, 18, 35), table));
    assertEquals("s = " + told, Told.scores(form(scale), answers, someone(sex, age)));
  }

  @Test
  void lie_on_the_line_between_two_rows_where_that_is_said() {
    Norm table = table("0=40 4=50", Optional.of(WHOLE));
    Scales scale = Scales.scale("s", "a").normed(norms(Group.EVERYONE, table));
    assertEquals("s = 43", Told.scores(form(scale), "a=o1"));
    assertEquals("s = 50", Told.scores(form(scale), "a=o4"));
    assertEquals("s = not applicable, OUTSIDE_NORMS", Told.scores(form(scale), "a=o5"));
  }

  @Test
  void turn_mean_and_standard_deviation_into_t() {
    Norm t =
        new Norm.Spread(
            new BigDecimal("2.5"),
            new BigDecimal("1.5"),
            BigDecimal.valueOf(50),
            BigDecimal.TEN,
            WHOLE);
    Scales scale =
        Scales.scale("s", "a").normed(norms(Group.EVERYONE, t)).bands("0=usual 65=raised");
    assertEquals("s = 33 usual", Told.scores(form(scale), "a=o0"));
    assertEquals("s = 67 raised", Told.scores(form(scale), "a=o5"));
  }

  @Test
  void show_a_text_beyond_the_ceiling() {
    Norm table = table("0=40 1=80 2=83", Optional.empty());
    Scales scale = Scales.scale("s", "a").normed(norms(Group.EVERYONE, table));
    assertEquals(Optional.of(">80"), shown(scale, "a=o2"));
    assertEquals(Optional.empty(), shown(scale, "a=o1"));
  }

  private static Optional<String> shown(Scales scale, String answers) {
    Form form = form(scale);
    Score score =
        Scorer.of(form).score(Forms.answers(form, answers), Forms.youth()).scores().get(0);
    return ((Score.Scored) score).interpretation().shown();
  }

  private static Norms norms(Group group, Norm norm) {
    return new Norms(
        "test",
        "own",
        List.of(new GroupNorm(group, norm)),
        Optional.of(new Norms.Limit(BigDecimal.valueOf(80), ">80")),
        Optional.empty());
  }

  private static Norm table(String rows, Optional<Rounding> between) {
    return new Norm.Table(
        Arrays.stream(rows.split(" "))
            .map(row -> row.split("="))
            .map(row -> new Norm.Table.Row(new BigDecimal(row[0]), new BigDecimal(row[1])))
            .toList(),
        between);
  }
}
