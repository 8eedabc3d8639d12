/**
 * What a supervisor reads, returns and approves. Changing what was signed does not belong here, or
 * anywhere.
 */
package se.pejl.review;
