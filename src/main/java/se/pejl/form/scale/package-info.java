/** How items become scores: scales, missing rules, bands. Computing them belongs to scoring. */
package se.pejl.form.scale;
