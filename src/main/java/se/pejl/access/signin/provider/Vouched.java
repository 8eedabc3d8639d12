package se.pejl.access.signin.provider;

import java.util.Optional;
import java.util.function.Supplier;
import se.pejl.access.Identity;

/**
 * Somebody the provider vouches for.
 *
 * @param name the name of an account of ours, by the claim that has it; asked for only when nobody
 *     is known to be this yet
 */
record Vouched(Identity identity, Supplier<Optional<String>> name) {}
