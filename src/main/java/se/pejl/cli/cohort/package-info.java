/**
 * How many people in a table of scores before and after changed, by method and class. Arguments,
 * words and exit codes of the command line do not belong here.
 */
package se.pejl.cli.cohort;
