/**
 * Signing: what somebody stands for, after they have seen all of it and proven who they are.
 * Reviewing what another signed does not belong here.
 */
package se.pejl.assessment.signing;
