/**
 * Every address and every page, asked for by everybody: two boards on one server, and tables
 * written by hand of who is let in. What a door does once it is open is tested where it belongs.
 */
package se.pejl.doors;
