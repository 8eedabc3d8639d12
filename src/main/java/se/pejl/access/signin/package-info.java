/**
 * How somebody proves who they are: passwords, tokens, the browser's session, and how guessing is
 * slowed down. What the proven person may do is in the package above.
 */
package se.pejl.access.signin;
