/**
 * The pages for finding, opening and reading a case file. What is assessed in it does not belong
 * here.
 */
package se.pejl.casefile.web;
