/**
 * The pages where two assessments are chosen and held against each other. What counts as a change
 * does not belong here.
 */
package se.pejl.assessment.web.compare;
