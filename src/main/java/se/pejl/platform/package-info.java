/**
 * What every feature stands on: clock, mode of running, start, and the shape of a refusal. Nothing
 * here knows a feature of the product.
 */
package se.pejl.platform;
