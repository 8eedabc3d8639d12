package se.pejl.library.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Score;
import se.pejl.scoring.Scorer;

/**
 * The published cutoffs of the SDQ by age, sex and country, as bands for some. They are for
 * children of 4 to 7, which the shipped form is not for.
 */
@DisplayName("Cutoffs of four countries")
class CutoffsOfFourCountriesTest {

  private static final Map<String, String> COUNTRIES =
      Map.of("UK", "GB", "Sweden", "SE", "Denmark", "DK", "Norway", "NO");

  /** One line of the table. */
  record Row(String country, String age, String sex, int borderline, int abnormal) {

    static Row of(String line) {
      String[] cells = line.split(",");
      return new Row(
          COUNTRIES.get(cells[0]),
          cells[1],
          cells[2],
          Integer.parseInt(cells[3]),
          Integer.parseInt(cells[4]));
    }

    String group() {
      String whom =
          sex.equals("any") ? "" : ", sex: " + whose().name().toLowerCase(java.util.Locale.ROOT);
      return """
            - for: {country: %s, age: %s%s}
              bands:
                - {from: 0, code: normal, title: Normalt}
                - {from: %d, code: borderline, title: Gränsområde}
                - {from: %d, code: abnormal, title: Avvikande}
      """
          .formatted(
              country, age.contains("-") ? age : age + "-" + age, whom, borderline, abnormal);
    }

    Sex whose() {
      return sex.equals("girl") ? Sex.FEMALE : Sex.MALE;
    }

    int youngest() {
      return Integer.parseInt(age.split("-")[0]);
    }
  }

  static List<Row> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CutoffsOfFourCountriesTest.class.getResourceAsStream(
                    "/vectors/norms/sdq_nordic_cutoffs.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("norm_set"))
          .map(Row::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void are_reached_exactly_where_they_are_published(Row row) {
    assertEquals("normal", band(row, row.borderline() - 1));
    assertEquals("borderline", band(row, row.borderline()));
    assertEquals("abnormal", band(row, row.abnormal()));
    if (row.abnormal() - 1 > row.borderline()) {
      assertEquals("borderline", band(row, row.abnormal() - 1));
    }
  }

  private static String band(Row row, int total) {
    Form form = form(row);
    Score score =
        Scorer.of(form)
            .score(
                Responses.of(
                    form,
                    Map.of(
                        new ItemCode("total-points"),
                        new Answer.Amount(BigDecimal.valueOf(total)))),
                new Circumstances(
                    OptionalInt.of(row.youngest()),
                    row.whose(),
                    Informant.GUARDIAN,
                    "",
                    row.country()))
            .score(new ScaleCode("total"))
            .orElseThrow();
    return ((Score.Scored) score).band().orElseThrow().code();
  }

  /** British rows overlap in age, and Norwegian ones leave a year out: these stand one by one. */
  private static Form form(Row row) {
    Stream<Row> together =
        Set.of("GB", "NO").contains(row.country())
            ? Stream.of(row)
            : rows().stream().filter(other -> Set.of("SE", "DK").contains(other.country()));
    return DefinitionReader.read(
            "cutoffs", HEAD + together.map(Row::group).collect(Collectors.joining()))
        .form()
        .orElseThrow();
  }

  private static final String HEAD =
      """
form: cutoffs
version: 1.0.0
kind: scored
language: sv
title: Gränser
purpose: Att prova
rights: {status: open, holder: Ingen, statement: Fritt, source: test}
sources: [{id: own, cite: Test}]
informants: [guardian]
sections:
  - code: only
    title: Poäng
    items:
      - {code: total-points, stem: Poäng, number: {min: 0, max: 40}, why: Prov, sensitivity: none}
tests:
  - {name: none, answers: {total-points: 0}, expect: {total: {value: 0}}}
scales:
  - code: total
    title: Totalt
    of: [total-points]
    method: sum
    missing: refuse
    direction: higher-is-worse
    bands:
""";
}
