/**
 * Who has a draft in hand, so that two people do not fill in the same one: asked for, handed over,
 * and taken over when there is no sign of them any more. What they fill in is not known here.
 */
package se.pejl.assessment.lease;
