/** How long, how often and how much in matters of access: data with dates, never constants. */
package se.pejl.access.limit;
