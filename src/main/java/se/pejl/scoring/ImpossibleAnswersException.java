package se.pejl.scoring;

import java.util.Collection;
import java.util.List;
import se.pejl.form.FormId;
import se.pejl.form.item.ItemCode;

/** Answers that the form cannot have been given: unknown items, or answers they do not offer. */
public final class ImpossibleAnswersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ItemCode> items;

  public ImpossibleAnswersException(FormId form, Collection<ItemCode> items) {
    super(form + " cannot be given these answers: " + items);
    this.items = List.copyOf(items);
  }

  public List<ItemCode> items() {
    return items;
  }
}
