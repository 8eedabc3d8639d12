package se.pejl.access.signin.session;

import se.pejl.access.Actor;

/** Sent when the last session of somebody was ended, by themselves or by an administrator. */
public record SignedOut(Actor actor) {}
