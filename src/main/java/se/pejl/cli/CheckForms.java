package se.pejl.cli;

import java.util.List;
import se.pejl.library.problem.Problem;

/** Check definitions: everything that is wrong with them, and whether they could be published. */
final class CheckForms {

  private CheckForms() {}

  static ExitCode run(Arguments arguments, Output output) {
    List<DefinitionFile> files = DefinitionFile.together(FormFiles.in(arguments.files()));
    List<Problem> problems = files.stream().flatMap(file -> file.problems().stream()).toList();
    long errors = problems.stream().filter(Problem::isError).count();
    if (arguments.json()) {
      output.document(files.stream().map(CheckedLine::of).toList());
    } else {
      problems.forEach(problem -> output.line(Complaint.of(problem).in(output.words())));
      output.say("check.summary", files.size(), errors, problems.size() - errors);
    }
    return errors > 0 ? ExitCode.PROBLEMS : ExitCode.FINE;
  }
}
