package se.pejl.cli;

import java.util.List;
import se.pejl.library.problem.Problem;

/** A file that cannot be used, with everything that is wrong with it. */
final class BrokenInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Complaint> complaints;

  BrokenInputException(List<Complaint> complaints) {
    super(complaints.size() + " problems");
    this.complaints = List.copyOf(complaints);
  }

  static BrokenInputException of(List<Problem> problems) {
    return new BrokenInputException(problems.stream().map(Complaint::of).toList());
  }

  List<Complaint> complaints() {
    return complaints;
  }
}
