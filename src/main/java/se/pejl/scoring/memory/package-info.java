/**
 * What scales came to before, so that nothing is worked out twice: all that a score follows from is
 * one number, and the number leads to the score. How a score is worked out is in rules, and only
 * there.
 */
package se.pejl.scoring.memory;
