/**
 * How exactly a scale measures and what its form calls a change. Judging two scores does not belong
 * here.
 */
package se.pejl.form.precision;
