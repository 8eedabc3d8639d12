/**
 * Holds the JSON body of a request to the record it is to be read into, before it is read. What a
 * value means to a feature does not belong here.
 */
package se.pejl.platform.rest.body;
