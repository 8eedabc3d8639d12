/**
 * The pages where an assessment is filled in and its result is shown. Rules and storage do not
 * belong here.
 */
package se.pejl.assessment.web;
