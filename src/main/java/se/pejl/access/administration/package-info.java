/**
 * What an administrator does: accounts, units, and looking through the log. Signing in is not here.
 */
package se.pejl.access.administration;
