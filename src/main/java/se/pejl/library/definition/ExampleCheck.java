package se.pejl.library.definition;

import java.util.List;
import se.pejl.form.Form;
import se.pejl.form.text.Text;
import se.pejl.library.definition.ExamplesReader.Placed;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;
import se.pejl.scoring.Examples;

/** Works through the examples of a form and reports those that do not hold. */
record ExampleCheck(Form form, Problems problems) {

  void run(List<Placed> examples) {
    for (Examples.Failure failure : Examples.failures(form)) {
      Placed placed = examples.get(failure.place());
      Mark mark = failure.expectation().map(placed.expected()::get).orElse(placed.mark());
      problems.add(
          mark, Rule.EXAMPLE_FAILED, Text.of("en", placed.example().name()), failure.text());
    }
  }
}
