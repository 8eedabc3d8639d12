package se.pejl.form.condition;

import static se.pejl.form.text.Phrase.said;

import se.pejl.form.text.Text;

/** What should have stood where a condition goes wrong. */
final class Wanted {

  static final Text PART = said("ett namn, ett tal eller '('", "a name, a number or '('");
  static final Text NAME = said("ett namn", "a name");
  static final Text COMPARISON = said("en jämförelse som >=", "a comparison such as >=");
  static final Text LIST = said("'in' och en lista med frågor", "'in' and a list of items");
  static final Text END =
      said("'and', 'or' eller villkorets slut", "'and', 'or' or the end of the condition");

  private Wanted() {}
}
