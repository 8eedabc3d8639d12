/**
 * Two raters of the same case who do not see each other's ratings: who is drawn, how well they
 * agree, and what they came to together. Supervision of one assessment does not belong here.
 */
package se.pejl.agreement;
