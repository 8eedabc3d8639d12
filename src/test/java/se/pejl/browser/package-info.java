/**
 * The product as people meet it: a real server and a real browser. What can be tried without a
 * browser does not belong here.
 */
package se.pejl.browser;
