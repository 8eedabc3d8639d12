/**
 * Many sets of answers scored one after another, JSON in and JSON out, as quickly as they can be
 * read. What answers and scores look like is said by the packages answer and wire.
 */
package se.pejl.library.bulk;
