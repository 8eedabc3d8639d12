/**
 * The rules a board reviews by, with the days they hold. Which assessment waits where does not
 * belong here.
 */
package se.pejl.review.policy;
