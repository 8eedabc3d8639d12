/**
 * What double ratings of a form say together: for the form, each item, score and rater, and over
 * time. Formulas do not belong here.
 */
package se.pejl.agreement.measure;
