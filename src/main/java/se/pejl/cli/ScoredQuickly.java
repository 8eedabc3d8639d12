package se.pejl.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.library.answer.AnswersRefusedException;
import se.pejl.library.bulk.SheetsInJson;
import se.pejl.scoring.Scorer;

/** Scores lines with one set of answers each; one that it would refuse is left to be looked at. */
final class ScoredQuickly implements EachAnswerSet.QuickLine {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final SheetsInJson sheets;

  ScoredQuickly(Form form, Scorer scorer) {
    this.sheets = new SheetsInJson(form, scorer);
  }

  @Override
  public Optional<String> answer(String line) {
    StringWriter text = new StringWriter();
    try (JsonParser in = JSON.createParser(line);
        JsonGenerator out = JSON.createGenerator(text)) {
      in.nextToken();
      sheets.score(in, out);
      if (in.nextToken() != null) {
        return Optional.empty();
      }
    } catch (JsonProcessingException | AnswersRefusedException lookAtIt) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.of(text.toString());
  }
}
