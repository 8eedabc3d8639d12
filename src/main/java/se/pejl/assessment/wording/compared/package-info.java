/**
 * Two assessments held against each other, in the words of one language. What counts as a change is
 * decided elsewhere.
 */
package se.pejl.assessment.wording.compared;
