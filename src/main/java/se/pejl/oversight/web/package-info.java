/** The pages where the log is looked through. */
package se.pejl.oversight.web;
