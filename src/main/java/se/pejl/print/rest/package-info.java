/** Prints for clients. */
package se.pejl.print.rest;
