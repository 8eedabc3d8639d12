package se.pejl.platform;

import java.util.Map;

/**
 * The part of the catalogue of refusals that one feature answers for; a bean in its rest package.
 */
public interface Refusals {

  Map<Class<? extends Throwable>, Refusal> catalogue();
}
