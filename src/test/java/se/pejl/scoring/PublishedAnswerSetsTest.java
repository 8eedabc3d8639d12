package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.pejl.scoring.Scales.scale;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Form;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;

@DisplayName("Published answer sets")
class PublishedAnswerSetsTest {

  private static final String FOUR = "0=0 1=1 2=2 3=3";
  private static final String PHQ_BANDS =
      "0=minimal 5=mild 10=moderate 15=moderately_severe 20=severe";
  private static final String GAD_BANDS = "0=minimal 5=mild 10=moderate 15=severe";
  private static final Map<String, String> LABELS =
      Map.of(
          "None/minimal depression", "minimal",
          "Moderate depression", "moderate",
          "Severe depression", "severe",
          "No anxiety", "minimal",
          "Mild anxiety", "mild",
          "Severe anxiety", "severe");

  private static Form questionnaire(String item, int items, String options, Scales scale) {
    return Forms.scored("published")
        .options("o", options)
        .choice("o", codes(item, items))
        .scale(scale)
        .build();
  }

  private static String codes(String item, int items) {
    return IntStream.rangeClosed(1, items).mapToObj(i -> item + i).collect(Collectors.joining(" "));
  }

  private static String answers(JsonObject answers) {
    return answers.entrySet().stream()
        .map(answer -> answer.getKey() + "=" + answer.getValue())
        .collect(Collectors.joining(" "));
  }

  private static Stream<JsonObject> phq() {
    return Vectors.stream("scoring/phq_9");
  }

  @ParameterizedTest(name = "PHQ-9: {0}")
  @MethodSource("phq")
  void of_phq_9_give_the_published_totals_and_bands(JsonObject vector) {
    String items = codes("PHQ9_Q0", 9);
    Form form = questionnaire("PHQ9_Q0", 9, FOUR, scale("total", items).bands(PHQ_BANDS));
    assertEquals(
        "total = " + expected(vector), Told.scores(form, answers(vector.getJsonObject("answers"))));
  }

  private static Stream<JsonObject> gad() {
    return Vectors.stream("scoring/gad_7");
  }

  @ParameterizedTest(name = "GAD-7: {0}")
  @MethodSource("gad")
  void of_gad_7_give_the_published_totals_and_bands(JsonObject vector) {
    String items = codes("GAD7_Q0", 7);
    Form form = questionnaire("GAD7_Q0", 7, FOUR, scale("total", items).bands(GAD_BANDS));
    assertEquals(
        "total = " + expected(vector), Told.scores(form, answers(vector.getJsonObject("answers"))));
  }

  private static String expected(JsonObject vector) {
    JsonObject expected = vector.getJsonObject("expected");
    return expected.getInt("total") + " " + LABELS.get(expected.getString("label"));
  }

  private static Stream<JsonObject> who() {
    return Vectors.stream("scoring/who_5");
  }

  @ParameterizedTest(name = "WHO-5: {0}")
  @MethodSource("who")
  void of_who_5_give_the_published_raw_and_percentage_scores(JsonObject vector) {
    String items = codes("WHO5_Q0", 5);
    Form form =
        Forms.scored("who-5")
            .options("o", "0=0 1=1 2=2 3=3 4=4 5=5")
            .choice("o", items)
            .scale(scale("raw", items))
            .scale(scale("percent", items).times("4"))
            .build();
    JsonObject expected = vector.getJsonObject("expected");
    assertEquals(
        "raw = " + expected.getInt("raw") + "\npercent = " + expected.getInt("percent"),
        Told.scores(form, answers(vector.getJsonObject("answers"))));
  }

  private static Stream<JsonObject> sdq() {
    return Vectors.stream("norms/sdq_proration");
  }

  @ParameterizedTest(name = "SDQ subscale: {0}")
  @MethodSource("sdq")
  void of_an_sdq_subscale_are_prorated_in_the_total(JsonObject vector) {
    Scales scale = scale("sub", codes("i", 5)).prorated(2);
    String told = Told.scores(questionnaire("i", 5, "0=0 1=1 2=2", scale), adding(vector));
    int missing = 5 - vector.getInt("n");
    String expected =
        vector.isNull("expected")
            ? "not scorable, 2 answered, 3 needed, missing i3 i4 i5"
            : vector.getInt("expected") + (missing == 0 ? "" : ", " + missing + " imputed");
    assertEquals("sub = " + expected, told);
  }

  /** As many answers of 0, 1 or 2 as the vector has, adding up to its sum. */
  private static String adding(JsonObject vector) {
    StringBuilder answers = new StringBuilder();
    int left = vector.getInt("sum");
    for (int i = 1; i <= vector.getInt("n"); i++) {
      int points = Math.min(2, left);
      answers.append("i").append(i).append("=").append(points).append(" ");
      left -= points;
    }
    assertEquals(0, left);
    return answers.toString();
  }

  private static Stream<JsonObject> prorated() {
    JsonObject rule = Vectors.file("scoring/prorate_norm_mean_count").getJsonObject("prorated_sum");
    return Vectors.cases(rule.getJsonArray("cases")).stream();
  }

  @ParameterizedTest(name = "item replaced, half even: {0}")
  @MethodSource("prorated")
  void are_prorated_item_by_item_to_even(JsonObject vector) {
    Rounding even = new Rounding(Rounding.Place.ITEM, Rounding.Mode.HALF_EVEN, 0);
    Scales scale = scale("sum", codes("i", 3)).missing(new MissingRule.Prorate(1, even));
    assertValue(vector, questionnaire("i", 3, "0=0 1=1 2=2 3=3 4=4 5=5", scale), 5);
  }

  @Test
  void show_that_the_place_of_rounding_matters() {
    Rounding even = new Rounding(Rounding.Place.ITEM, Rounding.Mode.HALF_EVEN, 0);
    Scales item = scale("sum", "i1 i2 i3").missing(new MissingRule.Prorate(1, even));
    Scales total = scale("sum", "i1 i2 i3").prorated(1);
    assertEquals("sum = 7, 1 imputed", Told.scores(questionnaire("i", 3, FOUR, item), "i1=2 i2=3"));
    assertEquals(
        "sum = 8, 1 imputed", Told.scores(questionnaire("i", 3, FOUR, total), "i1=2 i2=3"));
  }

  private static Stream<JsonObject> means() {
    JsonObject rule = Vectors.file("scoring/prorate_norm_mean_count").getJsonObject("mean");
    return Vectors.cases(rule.getJsonArray("cases")).stream();
  }

  @ParameterizedTest(name = "mean: {0}")
  @MethodSource("means")
  void are_averaged_over_the_answered_items(JsonObject vector) {
    int items = vector.getJsonArray("items").size();
    Scales scale = scale("mean", codes("i", items)).mean(2).prorated(vector.getInt("max_missing"));
    assertValue(vector, questionnaire("i", items, "0=0 1=1 2=2 3=3 4=4 5=5 6=6", scale), 6);
  }

  private static void assertValue(JsonObject vector, Form form, int highest) {
    JsonArray items = vector.getJsonArray("items");
    ScoreSheet sheet =
        Scorer.of(form).score(Forms.answers(form, Vectors.answers(items, highest)), Forms.youth());
    String value =
        sheet.scores().get(0).reach().map(span -> span.lowest().toString()).orElse("null");
    assertEquals(vector.get("expected").toString(), value);
  }

  private static Stream<JsonObject> counts() {
    JsonObject rule =
        Vectors.file("scoring/prorate_norm_mean_count").getJsonObject("count_conditions");
    return Vectors.cases(rule.getJsonArray("cases")).stream();
  }

  /** The published rule counts a from 1 and b when it is exactly 2: b gives a point for 2 alone. */
  @ParameterizedTest(name = "count: {0}")
  @MethodSource("counts")
  void are_counted(JsonObject vector) {
    Form form =
        Forms.scored("count")
            .options("a", "0=0 1=1 2=2")
            .options("b", "0=0 1=0 2=1")
            .choice("a", "a")
            .choice("b", "b")
            .scale(scale("n", "a b").count("1").blankAsZero(vector.getInt("max_missing")))
            .build();
    boolean given = vector.get("a").toString().equals("1");
    String told = Told.scores(form, (given ? "a=1" : "a=declined") + " b=" + vector.getInt("b"));
    String expected =
        vector.get("expected") == JsonValue.NULL
            ? "not scorable, 1 answered, 2 needed, missing a"
            : vector.getInt("expected") + (given ? "" : ", 1 imputed");
    assertEquals("n = " + expected, told);
  }
}
