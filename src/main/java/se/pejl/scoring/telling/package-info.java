/**
 * Tells in Swedish and English how a score came about, by watching it being made. Working it out
 * does not belong here.
 */
package se.pejl.scoring.telling;
