package se.pejl.agreement.rest;

/** Why a double rating is settled as it is. */
public record SettleRequest(String reason) {}
