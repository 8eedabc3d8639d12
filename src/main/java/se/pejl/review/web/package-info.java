/** The pages where a supervisor reads, returns and approves. Deciding does not belong here. */
package se.pejl.review.web;
