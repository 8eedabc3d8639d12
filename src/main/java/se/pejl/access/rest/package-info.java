/** Tokens of clients and accounts over REST. Rules of access are not here. */
package se.pejl.access.rest;
