/**
 * What happened in a youth's life and in the work, as it stands on the time axis, and the time
 * limits that others set. What was assessed does not belong here.
 */
package se.pejl.casefile.timeline;
