/** Review over REST. Rules about it do not belong here. */
package se.pejl.review.rest;
