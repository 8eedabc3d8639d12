package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Form;

@DisplayName("At the published boundaries")
class PublishedBoundariesTest {

  private static final JsonObject BOUNDARIES = Vectors.file("scoring/boundaries");

  private static Form sum(int items, int highest, Scales scale) {
    String options =
        IntStream.rangeClosed(0, highest)
            .mapToObj(i -> i + "=" + i)
            .collect(Collectors.joining(" "));
    return Forms.scored("sum").options("o", options).choice("o", codes(items)).scale(scale).build();
  }

  private static String codes(int items) {
    return IntStream.rangeClosed(1, items).mapToObj(i -> "i" + i).collect(Collectors.joining(" "));
  }

  /** Answers whose points add up to the sum, filling item after item. */
  private static String adding(int sum, int items, int highest) {
    StringBuilder answers = new StringBuilder();
    int left = sum;
    for (int i = 1; i <= items; i++) {
      answers.append("i").append(i).append("=").append(Math.min(left, highest)).append(" ");
      left -= Math.min(left, highest);
    }
    return answers.toString();
  }

  private static Stream<List<Object>> edges(int instrument) {
    JsonObject bands = BOUNDARIES.getJsonArray("bands").getJsonObject(instrument);
    return bands.getJsonArray("edges").getValuesAs(JsonArray.class).stream()
        .map(edge -> List.of(edge.getInt(0), edge.getString(1)));
  }

  private static Stream<List<Object>> phq() {
    return edges(0);
  }

  @ParameterizedTest(name = "PHQ-9: {0}")
  @MethodSource("phq")
  void phq_9_falls_in_the_published_band(List<Object> edge) {
    Scales scale =
        scale("s", codes(9)).bands("0=minimal 5=mild 10=moderate 15=moderately_severe 20=severe");
    assertEquals(
        "s = " + edge.get(0) + " " + edge.get(1),
        Told.scores(sum(9, 3, scale), adding((int) edge.get(0), 9, 3)));
  }

  private static Stream<List<Object>> gad() {
    return edges(1);
  }

  @ParameterizedTest(name = "GAD-7: {0}")
  @MethodSource("gad")
  void gad_7_falls_in_the_published_band(List<Object> edge) {
    Scales scale = scale("s", codes(7)).bands("0=minimal 5=mild 10=moderate 15=severe");
    assertEquals(
        "s = " + edge.get(0) + " " + edge.get(1),
        Told.scores(sum(7, 3, scale), adding((int) edge.get(0), 7, 3)));
  }

  @Test
  void who_5_becomes_the_published_index() {
    JsonObject who = BOUNDARIES.getJsonArray("bands").getJsonObject(2);
    for (JsonArray pair : who.getJsonArray("raw_to_index").getValuesAs(JsonArray.class)) {
      Scales scale = scale("s", codes(5)).times("4");
      assertEquals(
          "s = " + pair.getInt(1), Told.scores(sum(5, 5, scale), adding(pair.getInt(0), 5, 5)));
    }
  }

  @ParameterizedTest(name = "index {0} is {1}")
  @CsvSource({"28, likely_depression_screen", "32, reduced", "48, reduced", "52, ok"})
  void who_5_falls_in_the_published_band(int index, String band) {
    Scales scale =
        scale("s", codes(5)).times("4").bands("0=likely_depression_screen 29=reduced 51=ok");
    assertEquals(
        "s = " + index + " " + band, Told.scores(sum(5, 5, scale), adding(index / 4, 5, 5)));
  }

  private static Form psc() {
    JsonObject subscales = BOUNDARIES.getJsonObject("psc17_subscales");
    Forms form = Forms.scored("psc-17").options("o", "0=0 1=1 2=2").choice("o", codes(17));
    String[] names = {"internalizing", "attention", "externalizing"};
    String[] bands = {"0=below 5=positive", "0=below 7=positive", "0=below 7=positive"};
    for (int i = 0; i < names.length; i++) {
      String items =
          subscales.getJsonArray(names[i]).getValuesAs(JsonNumber.class).stream()
              .map(number -> "i" + number)
              .collect(Collectors.joining(" "));
      form.scale(scale(names[i], items).bands(bands[i]));
    }
    return form.scale(scale("total", codes(17)).blankAsZero(3).bands("0=below 15=positive"))
        .build();
  }

  @Test
  void psc_17_is_positive_from_each_cutoff() {
    assertEquals(
        """
        internalizing = 5 positive
        attention = 5 below
        externalizing = 7 positive
        total = 17 positive\
        """,
        Told.scores(psc(), codes(17).replaceAll("(i\\d+)", "$1=1")));
    String justBelow =
        "i2=2 i6=2 i9=0 i11=0 i15=0 i1=2 i3=2 i7=2 i13=0 i17=0"
            + " i4=2 i5=2 i8=2 i10=0 i12=0 i14=0 i16=0";
    assertEquals(
        """
        internalizing = 4 below
        attention = 6 below
        externalizing = 6 below
        total = 16 positive\
        """,
        Told.scores(psc(), justBelow));
  }

  @ParameterizedTest(name = "{0} blank: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | total = 14 below, 3 imputed",
        "4 | total = not scorable, 13 answered, 14 needed, missing i14 i15 i16 i17",
      })
  void psc_17_takes_three_blanks_and_not_four(int blank, String expected) {
    String answers = codes(17 - blank).replaceAll("(i\\d+)", "$1=1");
    String[] lines = Told.scores(psc(), answers).split("\n");
    assertEquals(expected, lines[3]);
  }

  @ParameterizedTest(name = "{0} present, {1} not assessable: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | several = 0 no",
        "1 | 0 | several = 1 no",
        "2 | 0 | several = 2 yes",
        "1 | 4 | several = 1..5, missing i2 i3 i4 i5",
        "2 | 7 | several = 2..9 yes, missing i3 i4 i5 i6 i7 i8 i9",
      })
  void several_at_once_is_counted_also_when_some_cannot_be_assessed(
      int present, int notAssessable, String expected) {
    Form form =
        Forms.scored("sig")
            .options("o", "absent=0 present=1")
            .choice("o", codes(9))
            .scale(scale("several", codes(9)).count("1").interval().bands("0=no 2=yes"))
            .flag("several", "count(points >= 1 in (" + codes(9).replace(" ", ", ") + ")) >= 2")
            .flag("score", "several >= 2")
            .build();
    StringBuilder answers = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      String answer =
          i <= present ? "present" : i <= present + notAssessable ? "not-assessable" : "absent";
      answers.append("i").append(i).append("=").append(answer).append(" ");
    }
    assertEquals(expected, Told.scores(form, answers.toString()));
    ScoreSheet sheet =
        Scorer.of(form).score(Forms.answers(form, answers.toString()), Forms.youth());
    boolean certain = expected.contains("yes");
    boolean uncertain = !certain && expected.contains("..");
    assertEquals(certain ? List.of("several", "score") : List.of(), sheet.flags());
    assertEquals(uncertain ? List.of("several", "score") : List.of(), sheet.undecided());
  }
}
