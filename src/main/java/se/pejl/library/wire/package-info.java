/**
 * Forms, scores and explanations as they travel to clients. Reading or scoring them does not belong
 * here.
 */
package se.pejl.library.wire;
