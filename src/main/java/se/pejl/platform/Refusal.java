package se.pejl.platform;

/** How a refusal looks to a client: its HTTP status and its stable code. */
public record Refusal(int status, String code) {}
