package se.pejl.assessment.sheet;

import se.pejl.form.item.Answer;

/** An answer that nobody was asked for, and where it was brought in from. */
public record Brought(Answer answer, Origin origin) {}
