package se.pejl.assessment.result;

import se.pejl.assessment.Signature;

/**
 * A signature under that of the one who assessed.
 *
 * @param intact whether it was made over what stands there now
 */
public record Countersigned(Signature signature, boolean intact) {}
