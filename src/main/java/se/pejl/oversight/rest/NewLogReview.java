package se.pejl.oversight.rest;

import java.time.LocalDate;
import java.util.UUID;

/** The period of a unit's log to draw from, by its first day. */
public record NewLogReview(UUID unit, LocalDate from) {}
