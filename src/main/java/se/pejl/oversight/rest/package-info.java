/** Looking through the log, for clients. */
package se.pejl.oversight.rest;
