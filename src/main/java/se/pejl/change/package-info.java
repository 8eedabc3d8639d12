/**
 * What changed from one occasion to another, like compared with like. Scoring one occasion does not
 * belong here.
 */
package se.pejl.change;
