/**
 * The pages about forms: the library, one form, checking, trying out, publishing. They decide
 * nothing.
 */
package se.pejl.library.web;
