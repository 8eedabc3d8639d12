/**
 * What is said about an assessment in review and answered, as threads that are only added to.
 * Deciding on the assessment does not belong here.
 */
package se.pejl.review.discussion;
