package se.pejl.agreement;

import se.pejl.assessment.Assessment;

/** A double rating of which both are signed, with the two. */
public record SignedTwice(DoubleRating rating, Assessment first, Assessment second) {}
