/**
 * What one assessment came to, and how it differs from the one before. Storing anything does not
 * belong here.
 */
package se.pejl.assessment.result;
