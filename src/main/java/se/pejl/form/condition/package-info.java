/**
 * The condition language of definitions, in three-valued logic. Where a condition is used is not
 * its business.
 */
package se.pejl.form.condition;
