/**
 * How well two ratings of the same thing agree, by the published statistics. Whose ratings they
 * are, and of what, does not belong here.
 */
package se.pejl.agreement.statistic;
