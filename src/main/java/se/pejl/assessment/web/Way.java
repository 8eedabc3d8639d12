package se.pejl.assessment.web;

import se.pejl.assessment.Filling;

/** Which page an assessment is on, by how far it has come and what the reader may do with it. */
enum Way {
  FILL,
  READ,
  RESULT;

  static Way to(Filling filling) {
    return switch (filling.head().status()) {
      case DRAFT -> filling.mayAnswer() && !filling.holding().somebodys() ? FILL : READ;
      case DISCARDED -> READ;
      case FINISHED, SIGNED, RETURNED, APPROVED -> RESULT;
    };
  }

  String address(java.util.UUID assessment) {
    return "/assessment/"
        + name().toLowerCase(java.util.Locale.ROOT)
        + ".xhtml?faces-redirect=true&id="
        + assessment;
  }
}
