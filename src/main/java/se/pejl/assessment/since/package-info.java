/**
 * What an assessment is compared with, and the verdicts that were signed. What a change is belongs
 * to the engine.
 */
package se.pejl.assessment.since;
