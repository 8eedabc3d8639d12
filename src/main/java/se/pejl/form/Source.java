package se.pejl.form;

/** Where something in the form was taken from. */
public record Source(String id, String cite) {}
