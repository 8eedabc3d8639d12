/**
 * The answers of one assessment as a document: what was given for each item, in which revision, and
 * as canonical text. Who may give an answer does not belong here.
 */
package se.pejl.assessment.sheet;
