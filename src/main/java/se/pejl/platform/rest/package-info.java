/**
 * The REST interface as a whole: where it starts and what becomes of everything thrown in it. No
 * resource lives here.
 */
package se.pejl.platform.rest;
