/** Assessments, results, series and work over REST. Rules about them do not belong here. */
package se.pejl.assessment.rest;
