/**
 * How a youth's scores and factors went over time, as charts and as tables. What counts as a change
 * is decided in assessment.
 */
package se.pejl.assessment.web.course;
