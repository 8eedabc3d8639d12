package se.pejl.assessment.sheet;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Mark;
import se.pejl.scoring.Responses;

/** Everything stored for one assessment, item by item; never changed, only followed by another. */
public record AnswerSheet(Map<ItemCode, Given> items) {

  public static final AnswerSheet EMPTY = new AnswerSheet(Map.of());

  public AnswerSheet {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
  }

  public Optional<Given> given(ItemCode item) {
    return Optional.ofNullable(items.get(item));
  }

  public Optional<Answer> answer(ItemCode item) {
    return given(item).flatMap(Given::answer);
  }

  public Optional<String> note(ItemCode item) {
    return given(item).flatMap(Given::note);
  }

  /** The revision a client has seen when it knows this sheet; 0 when the item is untouched. */
  public int revision(ItemCode item) {
    return given(item).map(Given::revision).orElse(0);
  }

  /**
   * The sheet with one more answer. What is already stored may be sent again, whatever was seen;
   * then the same sheet comes back.
   *
   * @throws StaleAnswerException when something else has been stored since
   */
  public AnswerSheet with(ItemCode item, NewAnswer answer, Instant now, UUID by) {
    Given stored = items.getOrDefault(item, Given.nothing(now, by));
    if (stored.revision() > 0 && stored.says(answer)) {
      return this;
    }
    if (stored.revision() != answer.seen()) {
      throw new StaleAnswerException(item, stored, answer);
    }
    Map<ItemCode, Given> more = new TreeMap<>(items);
    more.put(item, new Given(answer.answer(), answer.note(), answer.seen() + 1, now, by));
    return new AnswerSheet(more);
  }

  /** The sheet with answers that were brought in; the same sheet when they say nothing new. */
  public AnswerSheet bringing(Map<ItemCode, Optional<Brought>> brought, Instant now, UUID by) {
    Map<ItemCode, Given> more = new TreeMap<>(items);
    brought.forEach(
        (item, found) -> {
          Given stored = items.getOrDefault(item, Given.nothing(now, by));
          if (!stored.says(found)) {
            more.put(item, stored.replaced(found, now, by));
          }
        });
    return new AnswerSheet(more);
  }

  /** The answers, as scoring takes them, in the form's order. */
  public Responses responses(Form form) {
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    form.items().forEach(item -> answer(item.code()).ifPresent(a -> answers.put(item.code(), a)));
    return new Responses(answers).settled(form);
  }

  /** The marks that the rater has set, in the form's order. */
  public List<ItemCode> marked(Form form) {
    return form.items().stream()
        .filter(item -> item.traits().mark().isPresent())
        .map(Item::code)
        .filter(code -> answer(code).filter(Mark::set).isPresent())
        .toList();
  }

  /** The same answers and notes as a new document starts with, by whom and when it starts. */
  public AnswerSheet copied(Instant now, UUID by) {
    return new AnswerSheet(
        items.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().copied(now, by))));
  }
}
