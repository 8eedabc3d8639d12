/**
 * What somebody has to do next: names and dates only. No score and no answer is ever shown here.
 */
package se.pejl.assessment.work;
