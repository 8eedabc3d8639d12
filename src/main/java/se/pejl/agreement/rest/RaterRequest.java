package se.pejl.agreement.rest;

import java.util.UUID;

/** Somebody to be asked for a second rating. */
public record RaterRequest(UUID account) {}
