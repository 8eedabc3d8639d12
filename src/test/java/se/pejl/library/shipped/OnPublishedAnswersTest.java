package se.pejl.library.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.pejl.form.Informant;
import se.pejl.form.item.NoAnswer;
import se.pejl.scoring.Vectors;

/** Each answer set is published, or works a published rule; its file names where it is from. */
@DisplayName("A shipped form on published answers")
class OnPublishedAnswersTest {

  private static final JsonObject BOUNDARIES = Vectors.file("scoring/boundaries");

  private static Stream<JsonObject> who() {
    return Vectors.stream("scoring/who_5");
  }

  @ParameterizedTest
  @MethodSource("who")
  void who_5_gives_the_published_index(JsonObject set) {
    Shipped form = answered("who-5", "WHO5_Q0", set);

    assertEquals(
        set.getJsonObject("expected").getInt("percent"),
        Integer.parseInt(form.outcome("index").split(" ")[0]));
  }

  private static Stream<JsonObject> phq() {
    return Vectors.stream("scoring/phq_9");
  }

  @ParameterizedTest
  @MethodSource("phq")
  void phq_9_gives_the_published_total(JsonObject set) {
    assertEquals(total(set), answered("phq-9", "PHQ9_Q0", set).outcome("total").split(" ")[0]);
  }

  private static Stream<JsonObject> gad() {
    return Vectors.stream("scoring/gad_7");
  }

  @ParameterizedTest
  @MethodSource("gad")
  void gad_7_gives_the_published_total(JsonObject set) {
    assertEquals(total(set), answered("gad-7", "GAD7_Q0", set).outcome("total").split(" ")[0]);
  }

  @ParameterizedTest(name = "{0} reaches its published bands")
  @CsvSource({"phq-9, 0, 9", "gad-7, 1, 7"})
  void screens_reach_their_published_bands(String form, int place, int items) {
    for (JsonArray edge : edges(place)) {
      String band = edge.getString(1).replace('_', '-');

      assertEquals(
          edge.getInt(0) + " " + band,
          Shipped.form(form).adding(edge.getInt(0), 3, codes("q", items)).outcome("total"));
    }
  }

  @Test
  void psc_17_gives_the_published_subscales() {
    for (JsonObject set : BOUNDARIES.getJsonArray("psc17").getValuesAs(JsonObject.class)) {
      if (set.containsKey("i")) {
        Shipped form = Shipped.form("psc-17").by(Informant.GUARDIAN);
        form.adding(set.getInt("i"), 2, subscale("internalizing"));
        form.adding(set.getInt("a"), 2, subscale("attention"));
        form.adding(set.getInt("e"), 2, subscale("externalizing"));
        JsonObject flags = set.getJsonObject("flags");

        assertEquals(positive(set, flags, "i"), form.outcome("internalizing"));
        assertEquals(positive(set, flags, "a"), form.outcome("attention"));
        assertEquals(positive(set, flags, "e"), form.outcome("externalizing"));
        assertEquals(positive(set, flags, "total"), form.outcome("total"));
      }
    }
  }

  @Test
  void psc_17_stands_three_blank_answers_and_not_four() {
    for (JsonObject set : BOUNDARIES.getJsonArray("psc17").getValuesAs(JsonObject.class)) {
      if (set.containsKey("blank")) {
        Shipped form = Shipped.form("psc-17").by(Informant.GUARDIAN);
        codes("q", 17).stream().skip(set.getInt("blank")).forEach(item -> form.answer(item, 0));

        assertEquals(
            set.getBoolean("valid") ? "0 below" : "not applicable",
            form.outcome("total").replace("not scorable", "not applicable"));
      }
    }
  }

  @Test
  void savry_gives_the_totals_of_research() {
    assertEquals("48", savry(24, 24).outcome("research-total"));
    assertEquals("0", savry(0, 24).outcome("research-total"));
    assertEquals("20", savry(10, 24).outcome("research-total"));
    assertEquals("0", savry(10, 24).outcome("research-dynamic"));
  }

  private static Shipped savry(int high, int items) {
    Shipped form = Shipped.form("savry").by(Informant.WORKER);
    IntStream.rangeClosed(1, items).forEach(i -> form.answer("r" + i, i <= high ? 2 : 0));
    return form;
  }

  @Test
  void the_tenth_factor_of_the_target_group_is_counted() {
    List<String> nine =
        List.of(
            "exposed-environment",
            "offending-network",
            "early-norm-breaking",
            "poor-school-results",
            "regular-truancy",
            "offends-with-others",
            "early-debut",
            "strategic-debut",
            "earlier-conviction");
    for (JsonObject set :
        BOUNDARIES.getJsonArray("sig_factor10_computed").getValuesAs(JsonObject.class)) {
      int present = set.getInt("present_of_first_9");
      int unknown = set.getInt("not_assessable", 0);
      Shipped form = Shipped.form("sig-malgrupp").by(Informant.WORKER);
      for (int i = 0; i < nine.size(); i++) {
        if (i >= nine.size() - unknown) {
          form.withheld(nine.get(i), NoAnswer.NOT_ASSESSABLE);
        } else {
          form.answer(nine.get(i), i < present ? 2 : 0);
        }
      }
      String several = set.get("several").toString();
      String expected =
          several.contains("indeterminate")
              ? several.replaceAll(".*\\((\\d)\\.\\.(\\d)\\).*", "$1 to $2")
              : present + (several.equals("true") ? " several" : " not-several");

      assertEquals(expected, form.outcome("several"));
    }
  }

  private static Stream<JsonObject> sdq() {
    return Vectors.stream("norms/sdq_proration");
  }

  @ParameterizedTest
  @MethodSource("sdq")
  void sdq_scales_up_what_was_answered(JsonObject set) {
    List<String> answered = List.of("q3", "q8", "q13", "q16", "q24").subList(0, set.getInt("n"));
    boolean none = set.get("expected").getValueType() == JsonValue.ValueType.NULL;

    assertEquals(
        none ? "not scorable" : String.valueOf(set.getInt("expected")),
        Shipped.form("sdq").adding(set.getInt("sum"), 2, answered).outcome("emotional"));
  }

  @Test
  void goals_give_the_published_t_scores() {
    JsonObject file = Vectors.file("change/gas_tscores");
    for (JsonObject set : file.getJsonArray("published").getValuesAs(JsonObject.class)) {
      if (set.containsKey("expected")) {
        assertGoals(
            set.getJsonNumber("expected"),
            numbers(set.getJsonArray("x")),
            numbers(set.getJsonArray("w")));
      }
    }
    for (JsonObject set : file.getJsonArray("derived_weighted").getValuesAs(JsonObject.class)) {
      if (set.getJsonNumber("rho").doubleValue() == 0.3) { // the form's own
        assertGoals(
            set.getJsonNumber("T"), numbers(set.getJsonArray("x")), numbers(set.getJsonArray("w")));
      }
    }
    for (JsonObject set : file.getJsonArray("derived").getValuesAs(JsonObject.class)) {
      List<Integer> levels = Collections.nCopies(set.getInt("n_goals"), set.getInt("all_scores"));
      assertGoals(set.getJsonNumber("T"), levels, Collections.nCopies(levels.size(), 1));
    }
  }

  /** The form keeps two decimals. */
  private static void assertGoals(
      JsonNumber expected, List<Integer> levels, List<Integer> weights) {
    Shipped form = Shipped.form("gas");
    for (int i = 0; i < levels.size(); i++) {
      String goal = "goal-" + (i + 1);
      form.words(goal + "-aim", "Mål").number(goal + "-weight", weights.get(i));
      form.answer(goal + "-level", levels.get(i));
    }
    assertEquals(
        expected.bigDecimalValue().setScale(2, RoundingMode.HALF_UP).doubleValue(),
        Double.parseDouble(form.outcome("attained")));
  }

  private static List<Integer> numbers(JsonArray array) {
    return array.getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValue).toList();
  }

  private static String positive(JsonObject set, JsonObject flags, String scale) {
    return set.getInt(scale) + (flags.getBoolean(scale) ? " positive" : " below");
  }

  private static List<String> subscale(String name) {
    return BOUNDARIES
        .getJsonObject("psc17_subscales")
        .getJsonArray(name)
        .getValuesAs(JsonNumber.class)
        .stream()
        .map(number -> "q" + number)
        .toList();
  }

  private static List<JsonArray> edges(int place) {
    return BOUNDARIES
        .getJsonArray("bands")
        .getJsonObject(place)
        .getJsonArray("edges")
        .getValuesAs(JsonArray.class);
  }

  private static Shipped answered(String name, String prefix, JsonObject set) {
    Shipped form = Shipped.form(name);
    set.getJsonObject("answers")
        .forEach(
            (item, points) ->
                form.answer(
                    "q" + item.substring(prefix.length()), ((JsonNumber) points).intValue()));
    return form;
  }

  private static String total(JsonObject set) {
    return String.valueOf(set.getJsonObject("expected").getInt("total"));
  }

  private static List<String> codes(String prefix, int items) {
    return IntStream.rangeClosed(1, items).mapToObj(i -> prefix + i).toList();
  }
}
