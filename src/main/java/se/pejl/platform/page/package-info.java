/**
 * What every page needs: its language and the words for it. Anything about people or forms does not
 * belong here.
 */
package se.pejl.platform.page;
