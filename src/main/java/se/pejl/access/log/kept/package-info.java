/**
 * What the log has of rows: of those that are added once and never changed, and of those that
 * change by right, what they hold after each change. Which rows these are is not known here.
 */
package se.pejl.access.log.kept;
