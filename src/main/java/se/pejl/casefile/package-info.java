/**
 * Case files: the youth they are about, who works with them, and how they are found. What is
 * assessed about the youth does not belong here.
 */
package se.pejl.casefile;
