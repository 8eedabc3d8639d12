package se.pejl.assessment.result;

import se.pejl.assessment.Meaning;
import se.pejl.assessment.Shown;

/** What a signature would say, and the mark of everything it would stand for. */
public record ToSign(Meaning meaning, Shown shown) {}
