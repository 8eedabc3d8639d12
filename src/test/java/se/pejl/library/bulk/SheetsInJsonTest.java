package se.pejl.library.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.pejl.scoring.Scales.scale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.library.answer.AnswersRefusedException;
import se.pejl.library.answer.Refusal;
import se.pejl.library.wire.CheckLine;
import se.pejl.library.wire.FlagLine;
import se.pejl.library.wire.JsonText;
import se.pejl.library.wire.ScoreLine;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.Forms;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

@DisplayName("Sets of answers in JSON")
class SheetsInJsonTest {

  private static final JsonFactory JSON = new JsonFactory();

  private static final Form FORM =
      Forms.scored("school")
          .options("grade", "low=0 moderate=1 high=2")
          .choice("grade", "truancy results")
          .criticalFrom("high")
          .choice("grade", "absence")
          .showIf("truancy >= moderate")
          .number("weeks", "0", "52", 0)
          .scale(scale("refusing", "truancy results absence").bands("0=low 3=high"))
          .scale(scale("open", "truancy results absence").interval().bands("0=low 3=high"))
          .scale(scale("filled", "truancy results").prorated(1))
          .flag("away", "weeks > 4")
          .build();

  private static String scored(String sets) throws IOException {
    StringWriter text = new StringWriter();
    SheetsInJson sheets = new SheetsInJson(FORM, Scorer.of(FORM));
    try (JsonParser in = JSON.createParser(sets);
        JsonGenerator out = JSON.createGenerator(text)) {
      out.setRootValueSeparator(null);
      while (in.nextToken() != null) {
        sheets.score(in, out);
      }
    }
    return text.toString();
  }

  /** The same sheet as the records that REST sends say it. */
  private static String expected(String answers, Circumstances someone) {
    ScoreSheet sheet = Scorer.of(FORM).score(Forms.answers(FORM, answers), someone);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("form", FORM.id().toString());
    document.put("scores", ScoreLine.all(FORM, sheet));
    document.put("flags", FlagLine.all(FORM, sheet));
    document.put("checks", CheckLine.all(FORM, sheet));
    document.put("critical", Wire.codes(sheet.critical()));
    document.put("shown", Wire.codes(sheet.shown()));
    document.put("unanswered", Wire.codes(sheet.unanswered()));
    document.put("eligible", Wire.code(sheet.eligible()));
    return JsonText.of(document);
  }

  private static final Circumstances SOMEONE = Circumstances.of(Informant.YOUTH);

  @Test
  void come_to_the_same_sheets_as_over_rest() throws IOException {
    assertEquals(
        expected("truancy=high results=low absence=high weeks=5", SOMEONE),
        scored(
            """
            {"answers": {"truancy": "high", "results": "low", "absence": "high", "weeks": 5}}
            """));
    assertEquals(
        expected("results=moderate", SOMEONE),
        scored("{\"answers\": {\"results\": \"moderate\"}}"));
    assertEquals(
        expected("truancy=declined results=high weeks=3", SOMEONE),
        scored(
            """
            {"answers": {"truancy": {"reason": "declined"}, "results": "high", "weeks": "3",
             "absence": null}}
            """));
  }

  @Test
  void follow_on_each_other_without_mixing() throws IOException {
    Circumstances girl = new Circumstances(OptionalInt.of(15), Sex.FEMALE, Informant.WORKER);
    assertEquals(
        expected("truancy=low results=low", SOMEONE)
            + expected("results=high", girl)
            + expected("truancy=low results=low", SOMEONE),
        scored(
            """
            {"answers": {"truancy": "low", "results": "low"}}
            {"age": 15, "sex": "female", "informant": "worker", "answers": {"results": "high"}}
            {"answers": {"truancy": "low", "results": "low"}}
            """));
  }

  @Test
  void are_refused_by_name_when_the_form_cannot_be_given_them() {
    AnswersRefusedException refused =
        assertThrows(
            AnswersRefusedException.class,
            () ->
                scored(
                    """
                    {"answers": {"truancy": "often", "trunacy": "high", "weeks": 53,
                     "results": {"reason": "tired"}, "absence": ["high"]}}
                    """));
    assertEquals(
        Map.of(
            "truancy", Refusal.OPTION_UNKNOWN,
            "trunacy", Refusal.ITEM_UNKNOWN,
            "weeks", Refusal.NUMBER_OUTSIDE,
            "results", Refusal.REASON_UNKNOWN,
            "absence", Refusal.KIND),
        refused.refusals());
  }

  @Test
  void are_refused_when_they_say_something_twice_or_something_else() {
    for (String set :
        new String[] {
          "{\"answers\": {\"truancy\": \"low\", \"truancy\": \"high\"}}",
          "{\"answers\": {}, \"year\": 3}",
          "{\"answers\": {}, \"sex\": \"girl\"}",
          "[1]"
        }) {
      assertThrows(JsonParseException.class, () -> scored(set));
    }
  }
}
