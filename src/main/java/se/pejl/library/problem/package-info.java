/** What can be wrong with a definition and how it is said. Finding it belongs to the readers. */
package se.pejl.library.problem;
