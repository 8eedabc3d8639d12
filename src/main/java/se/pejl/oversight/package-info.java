/**
 * Looking through the log, unit by unit and month by month: what is drawn, why, and what was
 * thought of it. What the log holds stands in {@code access.log}.
 */
package se.pejl.oversight;
