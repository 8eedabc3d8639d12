package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.WorkedExample;
import se.pejl.form.WorkedExample.Expectation;
import se.pejl.form.text.Text;
import se.pejl.scoring.telling.Wording;

/** The worked examples that a form carries, worked through. */
public final class Examples {

  private Examples() {}

  /**
   * An example that does not hold.
   *
   * @param place where it stands among the examples of the form, from 0
   * @param expectation where the expectation stands in the example, from 0; empty when the answers
   *     are at fault
   * @param text what should have come out and what came out
   */
  public record Failure(int place, String example, Optional<Integer> expectation, Text text) {}

  /** Every expectation that does not hold, in the order of the form; empty when all do. */
  public static List<Failure> failures(Form form) {
    Scorer scorer = Scorer.of(form);
    List<Failure> failures = new ArrayList<>();
    for (int place = 0; place < form.examples().size(); place++) {
      failures.addAll(failures(form, scorer, place));
    }
    return failures;
  }

  private static List<Failure> failures(Form form, Scorer scorer, int place) {
    WorkedExample example = form.examples().get(place);
    List<Failure> failures = new ArrayList<>();
    try {
      Responses responses = Responses.of(form, example.answers());
      ScoreSheet sheet = scorer.score(responses, example.circumstances());
      List<Expectation> expected = example.expectations();
      for (int i = 0; i < expected.size(); i++) {
        int which = i;
        expected
            .get(i)
            .accept(new ExampleCheck(sheet))
            .ifPresent(text -> failures.add(failure(place, example, Optional.of(which), text)));
      }
    } catch (ImpossibleAnswersException impossible) {
      Text text =
          Wording.said(
              "formuläret kan inte få dessa svar: {0}",
              "the form cannot be given these answers: {0}", impossible.items());
      failures.add(failure(place, example, Optional.empty(), text));
    }
    return failures;
  }

  private static Failure failure(
      int place, WorkedExample example, Optional<Integer> expectation, Text text) {
    return new Failure(place, example.name(), expectation, text);
  }
}
