/**
 * The command line: check, score and explain forms that lie in files, without a server. Reading and
 * scoring them does not belong here.
 */
package se.pejl.cli;
