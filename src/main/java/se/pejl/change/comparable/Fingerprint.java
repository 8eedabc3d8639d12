package se.pejl.change.comparable;

/**
 * What a scale is in one version, as three hashes. Two versions with the same hash of scoring give
 * the same answers the same raw score.
 *
 * @param scoring the items with their options, points and conditions, and every rule up to the
 *     score
 * @param wording the stems and anchors of those items
 * @param norms what the score is read against; the same for all scales without norms
 */
public record Fingerprint(String scoring, String wording, String norms) {}
