/**
 * Sessions at browsers and what a request is recognised by: which there are, how long they last,
 * and what binds each to its browser. How somebody proves who they are is not here.
 */
package se.pejl.access.signin.session;
