package se.pejl.library.rest;

import java.util.List;
import java.util.Map;
import se.pejl.library.problem.Problem;
import se.pejl.library.wire.Wire;

/** One problem of a definition: where, which rule, and what to do, in Swedish and English. */
public record ProblemLine(
    int line, int column, String code, String severity, Map<String, String> text) {

  static List<ProblemLine> all(List<Problem> problems) {
    return problems.stream().map(ProblemLine::of).toList();
  }

  private static ProblemLine of(Problem problem) {
    return new ProblemLine(
        problem.line(),
        problem.column(),
        problem.rule().code(),
        Wire.code(problem.rule().severity()),
        Map.of("sv", problem.in("sv"), "en", problem.in("en")));
  }
}
