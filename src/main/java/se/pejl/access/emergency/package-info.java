/**
 * Files opened by somebody with no relation to the youth, in an emergency: for a few hours, with a
 * reason, and reviewed afterwards. Which files there are is not known here.
 */
package se.pejl.access.emergency;
