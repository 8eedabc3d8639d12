/**
 * The one database of an installation, Derby or PostgreSQL: how to reach it, how it is brought up
 * to date, and how Java values become columns. No table of a feature is known here.
 */
package se.pejl.platform.database;
