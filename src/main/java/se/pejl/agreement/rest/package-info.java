/** Double rating and agreement between raters over REST. What they mean does not belong here. */
package se.pejl.agreement.rest;
