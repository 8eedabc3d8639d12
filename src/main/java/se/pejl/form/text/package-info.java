/** Texts in several languages. What is asked, and in which order, does not belong here. */
package se.pejl.form.text;
