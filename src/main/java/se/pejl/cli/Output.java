package se.pejl.cli;

import java.io.PrintStream;
import java.util.List;
import se.pejl.library.wire.JsonText;

/** Where a run writes: what was asked for, and what kept it from being done. */
record Output(PrintStream out, PrintStream err, Words words, boolean json) {

  void say(String key, Object... about) {
    line(words.of(key, about));
  }

  void line(String text) {
    out.println(text);
  }

  /** One document on one line. */
  void document(Object document) {
    out.println(JsonText.of(document));
  }

  /** For people among what they read, for programs as a document of its own. */
  void complain(List<Complaint> complaints) {
    if (json) {
      document(new Complaints(complaints.stream().map(ProblemLine::of).toList()));
    } else {
      complaints.forEach(complaint -> err.println(complaint.in(words)));
    }
  }

  /** What kept something from being done, for programs. */
  record Complaints(List<ProblemLine> problems) {}
}
