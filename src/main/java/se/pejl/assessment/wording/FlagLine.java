package se.pejl.assessment.wording;

/** Something that must be seen, and what to do about it. */
public record FlagLine(String title, String act) {}
