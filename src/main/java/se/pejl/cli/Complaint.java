package se.pejl.cli;

import java.util.Comparator;
import java.util.Map;
import se.pejl.form.text.Text;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problem;
import se.pejl.library.wire.Wire;

/** Something wrong with a file: where, how bad, which rule, and what to do. */
record Complaint(String file, Mark mark, String severity, String code, Text sentence) {

  static final Comparator<Complaint> AS_READ =
      Comparator.comparingInt((Complaint complaint) -> complaint.mark().line())
          .thenComparingInt(complaint -> complaint.mark().column());

  static Complaint of(Problem problem) {
    return new Complaint(
        problem.file(),
        new Mark(problem.line(), problem.column()),
        Wire.code(problem.rule().severity()),
        problem.rule().code(),
        new Text(Map.of("sv", problem.in("sv"), "en", problem.in("en"))));
  }

  /** {@code strain.yaml:14:9: error: scale.unknown-item: Scale 'tension' names …}. */
  String in(Words words) {
    return file
        + ":"
        + mark.line()
        + ":"
        + mark.column()
        + ": "
        + severity
        + ": "
        + code
        + ": "
        + sentence.in(words.language());
  }
}
