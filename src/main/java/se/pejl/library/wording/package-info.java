/**
 * What a score means, in the words of one language, as every page shows it. What it travels as to
 * clients does not belong here.
 */
package se.pejl.library.wording;
