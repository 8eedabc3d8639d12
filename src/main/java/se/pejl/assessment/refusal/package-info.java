/** What administering an assessment can be refused for, named after what happened. */
package se.pejl.assessment.refusal;
