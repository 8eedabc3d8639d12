/**
 * Signing in by OpenID Connect: the employer's provider says who somebody is, in the code flow with
 * PKCE. What that person may do comes from our own accounts, and is not decided here.
 */
package se.pejl.access.signin.provider;
