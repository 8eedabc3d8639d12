/**
 * What must hold when things go wrong: power cuts, many at once, the same done twice. Tried on the
 * product as it is delivered, over the wire alone. What one person does when all is well does not
 * belong here.
 */
package se.pejl.faults;
