/** Prints for the pages. */
package se.pejl.print.web;
