/**
 * What assessments with other forms say that one assessment builds on. Answers that somebody gives
 * do not belong here.
 */
package se.pejl.assessment.brought;
