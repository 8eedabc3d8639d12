/**
 * What every page needs from Faces: converters, and one place where refusals become messages and
 * faults become the error page. No page lives here.
 */
package se.pejl.platform.web;
