package se.pejl.assessment.web;

/** A section of the form in the row of steps. */
public record Step(String code, String title, String address, boolean current) {}
