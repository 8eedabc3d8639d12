/**
 * Tokens of clients: how they are handed out, what they let one do, and how they end. Sessions at
 * browsers are not here.
 */
package se.pejl.access.signin.token;
