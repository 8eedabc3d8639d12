/**
 * The invented people of a demonstration, put into an empty database. Nothing here is used when the
 * product is used for real.
 */
package se.pejl.demo;
