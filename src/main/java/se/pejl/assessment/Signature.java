package se.pejl.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who stands for what, in which sense and since when.
 *
 * @param meaning empty when it was signed before meanings were kept
 * @param contentHash SHA-256 over everything that was signed, in hexadecimal
 */
public record Signature(
    UUID account, String name, Instant signedAt, Optional<Meaning> meaning, String contentHash) {}
