/**
 * Passwords of ours: how they are kept, what they must be, and how guessing is slowed down. What
 * follows from a right one is not here.
 */
package se.pejl.access.signin.password;
