package se.pejl.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * Who stands for an assessment, since when, and for exactly what.
 *
 * @param contentHash SHA-256 over everything that was signed, in hexadecimal
 */
public record Signature(UUID account, String name, Instant signedAt, String contentHash) {}
