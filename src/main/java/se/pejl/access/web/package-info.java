/** Signing in and the pages about accounts and units. Rules about who may do what are in access. */
package se.pejl.access.web;
