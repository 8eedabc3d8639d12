/**
 * The forms that can be used: reading, checking, trying out and publishing them. Answers of real
 * people do not belong here.
 */
package se.pejl.library;
