/**
 * What the log is told of who came, who tried in vain, who left and who was refused. The log itself
 * is not here.
 */
package se.pejl.access.signin.record;
