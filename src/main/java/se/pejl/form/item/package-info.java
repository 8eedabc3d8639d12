/** The questions of a form and the answers that can be given to them. Scores do not belong here. */
package se.pejl.form.item;
