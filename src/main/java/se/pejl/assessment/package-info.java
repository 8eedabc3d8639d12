/**
 * Assessments: one form filled in once about one youth, from draft to signature, and what can be
 * read from several over time. What a supervisor decides about them does not belong here.
 */
package se.pejl.assessment;
