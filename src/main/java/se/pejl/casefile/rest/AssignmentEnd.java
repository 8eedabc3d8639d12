package se.pejl.casefile.rest;

import java.time.LocalDate;

/** The last day of a duty. */
public record AssignmentEnd(LocalDate lastDay) {}
