package se.pejl.casefile.rest;

/** What was thought afterwards of a file opened in an emergency. */
public record EmergencyFinding(boolean justified, String finding) {}
