package se.pejl.assessment.rest;

/** Why an assessment is given up. */
public record DiscardRequest(String reason) {}
