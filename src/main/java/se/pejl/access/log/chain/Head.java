package se.pejl.access.log.chain;

/** The end of a board's log, as the database remembers it. */
public record Head(String board, long number, String hash) {}
