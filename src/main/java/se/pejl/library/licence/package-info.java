/**
 * Boards' licences for gated forms, the uses made of them, and the licensees' own texts. Who may do
 * what does not belong here.
 */
package se.pejl.library.licence;
