package se.pejl.assessment.rest;

import java.time.LocalDate;

/**
 * Why something signed is corrected.
 *
 * @param date the day it was really about; null when that was right
 */
public record CorrectionRequest(String reason, LocalDate date) {}
