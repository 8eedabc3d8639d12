package se.pejl.assessment.rest;

/** What a person concluded, by the code of the option, and why. */
public record JudgementRequest(String option, String reason) {}
