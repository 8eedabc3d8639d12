/**
 * Answers, scores and results in the words of one language, as rater and supervisor read them. What
 * they come to, and pages, do not belong here.
 */
package se.pejl.assessment.wording;
