/**
 * The rules of a form made ready for scoring, and the one walk through them. Words for what
 * happened do not belong here.
 */
package se.pejl.scoring.rules;
