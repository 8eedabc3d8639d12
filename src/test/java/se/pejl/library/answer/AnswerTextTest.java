package se.pejl.library.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import se.pejl.form.Form;
import se.pejl.library.SmallForm;
import se.pejl.library.definition.DefinitionReader;

@DisplayName("An answer as it travels")
class AnswerTextTest {

  private static final Form FORM =
      DefinitionReader.read(
              "small",
              SmallForm.text()
                  .replace(
                      "scales:\n",
                      """
                            - {code: weeks, stem: V, number: {min: 0, max: 52}}
                            - {code: pain, stem: O, number: {min: -1, max: 10, decimals: 1}}
                            - {code: words, stem: O, text: {longest: 5}}
                            - {code: day, stem: D, date: {earliest: 2020-01-01, latest: 2020-12-31}}
                      scales:
                      """))
          .form()
          .orElseThrow();

  static Stream<Arguments> good() {
    return Stream.of(
        Arguments.of("a", "yes", "yes"),
        Arguments.of("weeks", 12, new BigDecimal("12")),
        Arguments.of("weeks", "12", new BigDecimal("12")),
        Arguments.of("weeks", new BigDecimal("12.0"), new BigDecimal("12")),
        Arguments.of("pain", "7,5", new BigDecimal("7.5")),
        Arguments.of("pain", 7.5, new BigDecimal("7.5")),
        Arguments.of("pain", -1, new BigDecimal("-1")),
        Arguments.of("words", "fem å", "fem å"),
        Arguments.of("day", "2020-02-29", "2020-02-29"),
        Arguments.of("a", Map.of("reason", "declined"), Map.of("reason", "declined")),
        Arguments.of("day", Map.of("reason", "declined"), Map.of("reason", "declined")));
  }

  @ParameterizedTest
  @MethodSource("good")
  void comes_back_as_it_was_meant(String item, Object given, Object meant) {
    assertEquals(
        meant, AnswerText.read(FORM, item, given).answer().map(AnswerText::write).orElseThrow());
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("c", "yes", "answer.item-unknown"),
        Arguments.of("", "yes", "answer.item-unknown"),
        Arguments.of(null, "yes", "answer.item-unknown"),
        Arguments.of("a", "YES", "answer.option-unknown"),
        Arguments.of("a", 1, "answer.kind"),
        Arguments.of("a", true, "answer.kind"),
        Arguments.of("a", List.of("yes"), "answer.kind"),
        Arguments.of("weeks", "twelve", "answer.not-a-number"),
        Arguments.of("weeks", "1e9", "answer.not-a-number"),
        Arguments.of("weeks", Double.NaN, "answer.not-a-number"),
        Arguments.of("weeks", 1e300, "answer.not-a-number"),
        Arguments.of("weeks", 53, "answer.number-outside"),
        Arguments.of("weeks", -1, "answer.number-outside"),
        Arguments.of("weeks", 1.5, "answer.decimals"),
        Arguments.of("words", "sex år", "answer.text-too-long"),
        Arguments.of("words", 5, "answer.kind"),
        Arguments.of("day", "2020-2-9", "answer.not-a-date"),
        Arguments.of("day", "2020-02-30", "answer.not-a-date"),
        Arguments.of("day", "2021-01-01", "answer.date-outside"),
        Arguments.of("a", Map.of("reason", "because"), "answer.reason-unknown"),
        Arguments.of("a", Map.of("reason", "not-known"), "answer.reason-not-offered"),
        Arguments.of("a", Map.of("reason", 1), "answer.kind"),
        Arguments.of("a", Map.of("reason", "declined", "note", "x"), "answer.kind"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void is_refused_with_the_reason(String item, Object given, String code) {
    assertEquals(
        code, AnswerText.read(FORM, item, given).refusal().map(Refusal::code).orElseThrow());
  }

  @ParameterizedTest
  @NullAndEmptySource
  void that_is_nothing_clears_the_item(String nothing) {
    Reply reply = AnswerText.read(FORM, "a", nothing);

    assertFalse(reply.answer().isPresent() || reply.refusal().isPresent());
  }

  @Test
  void is_refused_together_with_all_others_that_are_wrong() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("a", "yes");
    given.put("b", "maybe");
    given.put("weeks", 99);
    given.put("pain", null);

    AnswersRefusedException refused =
        assertThrows(AnswersRefusedException.class, () -> AnswerText.responses(FORM, given));

    assertEquals(
        Map.of("b", Refusal.OPTION_UNKNOWN, "weeks", Refusal.NUMBER_OUTSIDE), refused.refusals());
    assertFalse(refused.getMessage().contains("maybe"));
  }

  @ParameterizedTest
  @CsvSource({"sv", "en"})
  void is_refused_in_words(String language) {
    Arrays.stream(Refusal.values())
        .forEach(why -> assertFalse(why.sentence().exactly(language).orElse("").isBlank()));
  }
}
