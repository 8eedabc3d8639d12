/**
 * Assessments on paper: the record for the file, and a summary in plain words for the youth and
 * guardians. Working anything out does not belong here.
 */
package se.pejl.print;
