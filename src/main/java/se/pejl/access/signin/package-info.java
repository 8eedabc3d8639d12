/**
 * What the rest of Pejl asks of signing in: whether somebody has lately proven who they are. The
 * proving itself is in the packages below.
 */
package se.pejl.access.signin;
