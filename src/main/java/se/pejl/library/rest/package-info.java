/** Forms over REST: list, read, check, try out, publish. Rules of forms do not belong here. */
package se.pejl.library.rest;
