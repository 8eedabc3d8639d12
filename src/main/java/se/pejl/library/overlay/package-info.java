/**
 * The licensee's own texts, laid over a gated form when it is shown. What such a form asks and how
 * it is scored does not belong here.
 */
package se.pejl.library.overlay;
