/** The forms that ship, held to published answers, to their table and to what may be in them. */
package se.pejl.library.shipped;
