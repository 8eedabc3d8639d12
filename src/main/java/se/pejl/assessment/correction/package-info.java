/**
 * What may still happen to what is signed: a newer version takes its place, or it is cancelled
 * because it never belonged in the file. The signed one itself never changes.
 */
package se.pejl.assessment.correction;
