/** What backs the pages of double rating and agreement. What they mean does not belong here. */
package se.pejl.agreement.web;
