/**
 * Opening somebody's file in an emergency, and looking at that afterwards. What an emergency is
 * stands in {@code access.emergency}.
 */
package se.pejl.casefile.emergency;
