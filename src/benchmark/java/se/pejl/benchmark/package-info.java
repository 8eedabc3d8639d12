/**
 * How fast the engine is, held against the same rules written by hand in Java. Run by {@code mvn
 * -Pbenchmark}; no part of the product.
 */
package se.pejl.benchmark;
