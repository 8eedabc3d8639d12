package se.pejl.assessment.rest;

/** Why something does not belong in its file. */
public record CancellationRequest(String reason) {}
