/**
 * Whether a difference between two scores is more than noise, by the published methods. Whether the
 * two scores may be compared at all does not belong here.
 */
package se.pejl.change.reliable;
