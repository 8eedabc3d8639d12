package se.pejl.form;

import se.pejl.form.condition.Condition;
import se.pejl.form.text.Text;

/**
 * Something that must be seen at once, whatever the scores say.
 *
 * @param when what raises it
 * @param act what the one who sees it has to do
 */
public record Flag(String code, Text title, Condition when, Text act) {}
