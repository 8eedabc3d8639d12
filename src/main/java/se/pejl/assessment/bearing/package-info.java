/**
 * How a youth's scores and factors went over time, read from what was signed. Judging a change does
 * not belong here.
 */
package se.pejl.assessment.bearing;
