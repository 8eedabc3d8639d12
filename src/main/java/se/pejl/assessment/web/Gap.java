package se.pejl.assessment.web;

/**
 * Something missing before an assessment can be finished, or merely left blank.
 *
 * @param text the key of what is missing
 */
public record Gap(int number, String stem, String address, String text) {}
