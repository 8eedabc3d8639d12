package se.pejl.assessment.sheet;

import java.time.LocalDate;
import java.util.UUID;
import se.pejl.form.FormId;
import se.pejl.form.Informant;

/**
 * The assessment that an answer was brought in from.
 *
 * @param date the date it is about
 * @param informant who gave the answers there
 */
public record Origin(UUID assessment, FormId form, LocalDate date, Informant informant) {}
