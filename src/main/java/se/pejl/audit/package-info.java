/**
 * What an auditor does with a copy of an installation: reads it without the server, and holds it to
 * what was written down. Changing anything is not known here.
 */
package se.pejl.audit;
