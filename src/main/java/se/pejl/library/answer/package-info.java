/**
 * The one door through which answers from browsers, clients and files become answers of a form.
 * Scoring does not belong here.
 */
package se.pejl.library.answer;
