/**
 * The log of everything done and read: append-only, one hash chain a board. What an event means to
 * a feature is not known here.
 */
package se.pejl.access.log;
