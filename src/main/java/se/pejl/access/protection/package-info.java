/**
 * Protected identities: which files have one, how strong, and who alone may know of them. Nothing
 * of what is protected stands here.
 */
package se.pejl.access.protection;
