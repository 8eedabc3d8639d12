/**
 * What the youth and those close say of a record about them. It stands beside what is signed and
 * never alters it.
 */
package se.pejl.assessment.voice;
