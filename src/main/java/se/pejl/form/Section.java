package se.pejl.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.pejl.form.condition.Condition;
import se.pejl.form.item.Item;
import se.pejl.form.text.Text;

/**
 * Items that are filled in on one page.
 *
 * @param titleFor the title as some informants see it
 * @param introFor the introduction as some informants see it
 */
public record Section(
    String code,
    Text title,
    Map<Informant, Text> titleFor,
    Text intro,
    Map<Informant, Text> introFor,
    Optional<Condition> showIf,
    List<Item> items) {

  public Section {
    titleFor = Map.copyOf(titleFor);
    introFor = Map.copyOf(introFor);
    items = List.copyOf(items);
  }

  /** A section that is the same for everybody. */
  public Section(
      String code, Text title, Text intro, Optional<Condition> showIf, List<Item> items) {
    this(code, title, Map.of(), intro, Map.of(), showIf, items);
  }

  /** The same section with its items, and when it is asked. */
  public Section asking(Optional<Condition> when, List<Item> asked) {
    return new Section(code, title, titleFor, intro, introFor, when, asked);
  }

  public Text title(Informant informant) {
    return titleFor.getOrDefault(informant, title);
  }

  public Text intro(Informant informant) {
    return introFor.getOrDefault(informant, intro);
  }
}
