/**
 * Who works in a case file, from which day to which: handlers and those who stand in for them. What
 * their duty lets them do does not belong here.
 */
package se.pejl.casefile.duty;
