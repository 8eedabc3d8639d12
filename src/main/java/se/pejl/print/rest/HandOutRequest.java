package se.pejl.print.rest;

/**
 * How a person's log is to be handed out.
 *
 * @param weighed that secrecy has been weighed, without which nothing is
 * @param named whether staff are told by name, or by role and unit alone
 * @param language {@code sv} or {@code en}; Swedish when it is left out
 */
public record HandOutRequest(boolean weighed, boolean named, String language) {}
