/**
 * Tests offered to whoever writes a form: answers that show its edges, and what they give today.
 * Whether they are right is for a person to say; working through them belongs to scoring.
 */
package se.pejl.library.suggestion;
