/**
 * What a log must be like, told from its bytes alone: links, heads, anchors and what is wrong with
 * them. Knows only the JDK, so that whoever has a copy of a log can hold it to this; how a log is
 * stored is not known here.
 */
package se.pejl.access.log.chain;
