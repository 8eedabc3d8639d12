package se.pejl.library.bulk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.item.ItemCode;
import se.pejl.library.answer.AnswersRefusedException;
import se.pejl.library.wire.CheckLine;
import se.pejl.library.wire.FlagLine;
import se.pejl.library.wire.JsonText;
import se.pejl.library.wire.Wire;
import se.pejl.scoring.Reckoning;
import se.pejl.scoring.Scorer;
import se.pejl.scoring.rules.AnswerVector;

/**
 * Sets of answers to one form in, score sheets out; both as REST has them. For one thread at a
 * time.
 */
public final class SheetsInJson {

  private final Form form;
  private final Scorer scorer;
  private final AnswerVector answers;
  private final AnswersInJson reader;
  private final ScoreText scoreText;
  private final SerializableString id;
  private final SerializableString[] items;
  private final SerializableString[] flags;
  private final SerializableString[] checks;

  public SheetsInJson(Form form, Scorer scorer) {
    this.form = form;
    this.scorer = scorer;
    this.answers = scorer.answers();
    this.reader = new AnswersInJson(form, answers);
    this.scoreText = new ScoreText(form);
    this.id = new SerializedString(form.id().toString());
    this.items = pieces(form.items().stream().map(item -> item.code().value()).toList());
    this.flags = pieces(form.flags().stream().map(FlagLine::of).toList());
    this.checks = pieces(form.checks().stream().map(CheckLine::of).toList());
  }

  private static SerializableString[] pieces(List<?> things) {
    return things.stream()
        .map(JsonText::of)
        .map(SerializedString::new)
        .toArray(SerializableString[]::new);
  }

  /**
   * Scores the set of answers that the parser stands at the beginning of; nothing is written when
   * it is refused.
   *
   * @throws AnswersRefusedException naming every item whose answer is refused
   * @throws JsonParseException when it is no set of answers
   */
  public void score(JsonParser in, JsonGenerator out) throws IOException {
    Circumstances circumstances = reader.read(in);
    write(scorer.reckon(answers, circumstances), out);
  }

  private void write(Reckoning sheet, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("form");
    out.writeString(id);
    out.writeFieldName("scores");
    scores(sheet, out);
    list("flags", flags, sheet::raised, out);
    list("checks", checks, sheet::holds, out);
    list("critical", items, sheet::critical, out);
    list("shown", items, sheet::shown, out);
    list("unanswered", items, sheet::unanswered, out);
    out.writeStringField("eligible", Wire.code(sheet.eligible()));
    out.writeEndObject();
  }

  private void scores(Reckoning sheet, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (int scale = 0; scale < form.scales().size(); scale++) {
      ScoreText.Pieces pieces = scoreText.of(sheet.bare(scale));
      out.writeRawValue(pieces.before());
      missing(sheet.missing(scale), out);
      out.writeRaw(pieces.after());
    }
    out.writeEndArray();
  }

  private void missing(List<ItemCode> missing, JsonGenerator out) throws IOException {
    for (int i = 0; i < missing.size(); i++) {
      if (i > 0) {
        out.writeRaw(',');
      }
      out.writeRaw(items[answers.place(missing.get(i).value())]);
    }
  }

  private static void list(
      String name, SerializableString[] pieces, IntPredicate belongs, JsonGenerator out)
      throws IOException {
    out.writeFieldName(name);
    out.writeStartArray();
    for (int i = 0; i < pieces.length; i++) {
      if (belongs.test(i)) {
        out.writeRawValue(pieces[i]);
      }
    }
    out.writeEndArray();
  }
}
