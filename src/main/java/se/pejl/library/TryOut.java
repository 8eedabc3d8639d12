package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Reading;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Responses;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.Scorer;

/**
 * Answer a form, or a definition that may never become one, and see the scores; nothing is kept.
 */
@ApplicationScoped
public class TryOut {

  @Inject private FormLibrary library;
  @Inject private Gate gate;
  @Inject private Surroundings surroundings;

  public TryOut() {}

  public TryOut(FormLibrary library, Gate gate, Surroundings surroundings) {
    this.library = library;
    this.gate = gate;
    this.surroundings = surroundings;
  }

  /** Where assessments are made here; what is tried out is scored the same unless it says else. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** What came of it: the scores, and how they came about. */
  public record Tried(Form form, ScoreSheet sheet, List<Explanation> explanations) {}

  /**
   * Tries a form of the library.
   *
   * @param answers as they travel, by item code; see {@link AnswerText}
   */
  public Tried form(Actor actor, FormId id, Map<String, ?> answers, Circumstances circumstances) {
    return form(actor, id, answers, form -> circumstances);
  }

  /**
   * Tries a form of the library.
   *
   * @param who about whom and by whom, given the form
   */
  public Tried form(
      Actor actor, FormId id, Map<String, ?> answers, Function<Form, Circumstances> who) {
    gate.require(actor, Action.FORM_TRY);
    Form form = library.get(id);
    return tried(form, library.scorer(id), answers, who.apply(form));
  }

  /**
   * Tries a definition that is in no library.
   *
   * @throws RejectedDefinitionException when it has errors
   */
  public Tried definition(
      Actor actor, String text, Map<String, ?> answers, Circumstances circumstances) {
    return definition(actor, text, answers, form -> circumstances);
  }

  /**
   * Tries a definition that is in no library.
   *
   * @param who about whom and by whom, given the form
   */
  public Tried definition(
      Actor actor, String text, Map<String, ?> answers, Function<Form, Circumstances> who) {
    gate.require(actor, Action.FORM_TRY);
    Reading reading = DefinitionReader.read(PublishForm.FILE, text);
    Form form =
        reading.form().orElseThrow(() -> new RejectedDefinitionException(reading.problems()));
    return tried(form, Scorer.of(form), answers, who.apply(form));
  }

  private static Tried tried(
      Form form, Scorer scorer, Map<String, ?> answers, Circumstances circumstances) {
    Responses responses = AnswerText.responses(form, answers);
    return new Tried(
        form, scorer.score(responses, circumstances), scorer.explain(responses, circumstances));
  }
}
