/**
 * The overview of a case file as one picture on a time axis, made on the server so that every mark
 * can be a link, read aloud, printed without colour and reached by keyboard. What counts as a
 * change is decided elsewhere.
 */
package se.pejl.assessment.web.course.picture;
