/**
 * When a form is to be filled in again about a youth: from the form's cadence, or from a date that
 * somebody set with a reason. Lists of what is due do not belong here.
 */
package se.pejl.assessment.due;
