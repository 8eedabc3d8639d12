package se.pejl.platform.page;

/**
 * A page is about to be shown once more, because a form of it was sent and it did not lead on. What
 * was read for it is to be read anew: who may see it can have changed while it lay open, and each
 * showing is a reading.
 */
public record ShownAgain() {}
