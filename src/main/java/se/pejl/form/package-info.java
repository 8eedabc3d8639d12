/**
 * What a form is: an instrument, a structured judgement or a checklist, as published, in one
 * version. Answers and files do not belong here.
 */
package se.pejl.form;
