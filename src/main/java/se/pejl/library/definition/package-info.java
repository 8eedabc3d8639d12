/**
 * Reading a definition file into a form, or into every problem it has. Where files come from does
 * not belong here.
 */
package se.pejl.library.definition;
