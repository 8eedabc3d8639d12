package se.pejl.agreement.rest;

import java.util.UUID;

/** An assessment that is to be rated a second time. */
public record AskRequest(UUID assessment) {}
