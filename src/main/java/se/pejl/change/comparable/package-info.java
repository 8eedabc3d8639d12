/**
 * Whether what was measured on two occasions may stand beside each other, and why not. How large a
 * difference is does not belong here.
 */
package se.pejl.change.comparable;
