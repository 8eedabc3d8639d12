package se.pejl.change.comparable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.pejl.scoring.Scales.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.precision.Continuity;
import se.pejl.form.precision.Linking;
import se.pejl.form.scale.Group;
import se.pejl.form.scale.Norm;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.scoring.Forms;
import se.pejl.scoring.Scales;

@DisplayName("Two versions of a scale")
class WhatComparesTest {

  private static final ScaleCode S = new ScaleCode("s");

  private static Forms version(String version) {
    return Forms.scored("versions")
        .version(version)
        .options("o", "low=0 high=2")
        .choice("o", "a b");
  }

  private static String compared(Form before, Form now) {
    return compared(before, Informant.YOUTH, now, Informant.YOUTH);
  }

  private static String compared(Form before, Informant then, Form after, Informant now) {
    return compared(before, Testimony.of(then), after, Testimony.of(now));
  }

  private static String compared(Form before, Testimony then, Form after, Testimony now) {
    return new Pair(before, then, after, now)
        .of(S)
        .accept(
            new Comparability.Visitor<>() {
              @Override
              public String holds(Comparability.Holds comparable) {
                return "compare"
                    + comparable.caution().map(caution -> ": " + caution.in("en")).orElse("");
              }

              @Override
              public String broken(Comparability.Broken broken) {
                return broken.reason() + ": " + broken.why().in("en");
              }
            });
  }

  @Test
  void compare_when_they_are_scored_alike() {
    Form first = version("1.0.0").scale(scale("s", "a b")).build();
    Form later = version("1.1.0").scale(scale("s", "a b").bands("0=low 3=high")).build();
    assertEquals("compare", compared(first, later));
  }

  @Test
  void compare_with_a_word_of_caution_when_the_questions_are_reworded() {
    Form first = version("1.0.0").scale(scale("s", "a b")).build();
    Form later = version("1.1.0").reworded().scale(scale("s", "a b")).build();
    assertEquals(
        "compare: the questions are reworded, the scoring is the same", compared(first, later));
  }

  @Test
  void do_not_compare_when_a_question_is_asked_on_another_condition() {
    Form first = version("1.0.0").scale(scale("s", "a b")).build();
    Form later =
        Forms.scored("versions")
            .version("1.1.0")
            .options("o", "low=0 high=2")
            .choice("o", "a")
            .choice("o", "b")
            .showIf("a = high")
            .scale(scale("s", "a b"))
            .build();
    assertEquals(
        "SCORED_OTHERWISE: the other version is scored in another way", compared(first, later));
  }

  @Test
  void do_not_compare_when_a_part_of_them_is_scored_otherwise() {
    Form first = version("1.0.0").scale(scale("p", "a")).scale(Scales.ofScales("s", "p")).build();
    Form later = version("1.1.0").scale(scale("p", "b")).scale(Scales.ofScales("s", "p")).build();
    assertEquals(
        "SCORED_OTHERWISE: the other version is scored in another way", compared(first, later));
  }

  @Test
  void do_not_compare_across_norms() {
    Form first = version("1.0.0").scale(scale("s", "a b").normed(norms("2019"))).build();
    Form later = version("1.1.0").scale(scale("s", "a b").normed(norms("2024"))).build();
    assertEquals("OTHER_NORMS: the two versions have different norms", compared(first, later));
    assertEquals(
        "compare",
        compared(first, version("1.0.1").scale(scale("s", "a b").normed(norms("2019"))).build()));
  }

  private static Norms norms(String name) {
    Norm norm =
        new Norm.Spread(
            BigDecimal.ONE,
            BigDecimal.ONE,
            BigDecimal.valueOf(50),
            BigDecimal.TEN,
            new Rounding(Rounding.Place.TOTAL, Rounding.Mode.HALF_UP, 0));
    return new Norms(
        name,
        "own",
        List.of(new Norms.GroupNorm(Group.EVERYONE, norm)),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "EQUAL, 'compare: one answer got a new code'",
    "EQUATED, 'compare: one answer got a new code'",
    "BROKEN, 'DECLARED: one answer got a new code'",
  })
  void are_what_the_newer_one_says(Linking.Verdict verdict, String told) {
    Form first = version("1.0.0").scale(scale("s", "a")).build();
    Form later =
        version("2.0.0").continues(says("1.0.0", verdict)).scale(scale("s", "a b")).build();
    assertEquals(told, compared(first, later));
    assertEquals(told, compared(later, first));
  }

  @Test
  void are_not_what_is_said_of_another_version_or_scale() {
    Form first = version("1.0.0").scale(scale("s", "a")).build();
    Form later =
        version("2.0.0")
            .continues(says("1.1.0", Linking.Verdict.EQUAL))
            .scale(scale("s", "a b"))
            .build();
    assertFalse(compared(first, later).startsWith("compare"));
  }

  private static Continuity says(String from, Linking.Verdict verdict) {
    Text why = new Text(Map.of("en", "one answer got a new code"));
    return new Continuity(List.of(new Linking(from, S, verdict, why)), Optional.empty());
  }

  @Test
  void never_compare_across_informants() {
    Form form = version("1.0.0").scale(scale("s", "a b")).build();
    assertEquals(
        "OTHER_INFORMANT: the answers come from different people",
        compared(form, Informant.YOUTH, form, Informant.GUARDIAN));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "SELF, SELF, compare",
    "SELF, INTERVIEW, 'OTHER_MODE: the answers were not taken in the same way both times'",
    "TELEPHONE, RECORDS, 'OTHER_MODE: the answers were not taken in the same way both times'",
    "NOT_SAID, RECORDS, compare",
    "INTERVIEW, NOT_SAID, compare",
    "NOT_SAID, NOT_SAID, compare",
  })
  void never_compare_across_modes_that_are_known(Mode then, Mode now, String told) {
    Form first = version("1.0.0").scale(scale("s", "a b")).build();
    Form later = version("1.1.0").scale(scale("s", "a b")).build();
    Testimony before = new Testimony(Informant.YOUTH, then);
    Testimony after = new Testimony(Informant.YOUTH, now);
    assertEquals(told, compared(first, before, first, after));
    assertEquals(told, compared(first, before, later, after));
  }

  @Test
  void tell_of_another_informant_before_another_mode() {
    Form form = version("1.0.0").scale(scale("s", "a b")).build();
    assertEquals(
        "OTHER_INFORMANT: the answers come from different people",
        compared(
            form,
            new Testimony(Informant.YOUTH, Mode.SELF),
            form,
            new Testimony(Informant.GUARDIAN, Mode.INTERVIEW)));
  }

  /** Taken once, and to be taken again only when what goes into a fingerprint is changed. */
  @Test
  void have_the_same_fingerprint_in_every_run() {
    Fingerprint print =
        Fingerprints.of(version("1.0.0").scale(scale("s", "a b")).build()).of(S).get();
    Fingerprint again =
        Fingerprints.of(version("1.0.0").scale(scale("s", "a b")).build()).of(S).get();
    assertEquals(print, again);
    assertEquals(64, print.scoring().length());
    assertNotEquals(print.scoring(), print.wording());
  }

  @Test
  void are_spelt_alike_when_they_mean_the_same() {
    assertEquals(
        "{\"a\":1,\"b\":2.5}",
        Canonical.of(Map.of("b", new BigDecimal("2.50"), "a", new BigDecimal("1.0"))));
    assertEquals("[-,\"say \\\"x\\\"\"]", Canonical.of(List.of(Optional.empty(), "say \"x\"")));
  }
}
