/**
 * Deciding who alone may know of a youth whose identity is protected, and keeping out of the file
 * what would tell where they are.
 */
package se.pejl.casefile.protection;
