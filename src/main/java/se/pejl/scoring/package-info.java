/**
 * Answers in, scores out, each with its explanation. Storing and showing them does not belong here.
 */
package se.pejl.scoring;
