package se.pejl.cli;

import java.util.Map;

/** Something wrong with a file, for programs. */
record ProblemLine(
    String file, int line, int column, String severity, String code, Map<String, String> text) {

  static ProblemLine of(Complaint complaint) {
    return new ProblemLine(
        complaint.file(),
        complaint.mark().line(),
        complaint.mark().column(),
        complaint.severity(),
        complaint.code(),
        complaint.sentence().byLanguage());
  }
}
