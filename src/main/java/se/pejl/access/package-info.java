/**
 * Who may do what to whom: accounts, roles, the one table of rules and the gate that applies it.
 * How somebody proves who they are is in {@code signin}; what has been done is in {@code log}.
 */
package se.pejl.access;
