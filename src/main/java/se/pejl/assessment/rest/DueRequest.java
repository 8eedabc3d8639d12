package se.pejl.assessment.rest;

import java.time.LocalDate;

/**
 * Another date for the next time.
 *
 * @param dueOn null when the form is not to be filled in again
 */
public record DueRequest(LocalDate dueOn, String reason) {}
