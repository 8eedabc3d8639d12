/**
 * What a signed assessment asks of review, and why, by what held when it was signed. Deciding on it
 * does not belong here.
 */
package se.pejl.review.request;
