/**
 * The pages that come before filling in: one's own work, the assessments of a case file, and
 * starting one. What is due is decided in assessment.
 */
package se.pejl.assessment.web.work;
