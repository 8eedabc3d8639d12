package se.pejl.oversight;

import java.time.LocalDate;

/**
 * The days that one review is about.
 *
 * @param until the first day that is not looked at
 * @param dueOn the last day on which the review is in time
 */
record Span(LocalDate from, LocalDate until, LocalDate dueOn) {}
