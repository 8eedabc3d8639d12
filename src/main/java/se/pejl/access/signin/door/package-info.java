/**
 * The door that every request comes through: it asks sessions, passwords and tokens who somebody
 * is, and tells the server a name. What that name may do is not decided here.
 */
package se.pejl.access.signin.door;
