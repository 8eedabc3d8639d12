/**
 * What the log has of rows that are added once and never changed, so that a change shows. Which
 * rows these are is not known here.
 */
package se.pejl.access.log.kept;
