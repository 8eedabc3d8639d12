/** Case files over REST. Rules about them do not belong here. */
package se.pejl.casefile.rest;
