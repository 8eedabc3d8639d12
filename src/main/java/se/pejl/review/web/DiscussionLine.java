package se.pejl.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Form;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.review.discussion.Discussion;
import se.pejl.review.discussion.Discussion.State;
import se.pejl.review.discussion.Said;

/**
 * A thread in words.
 *
 * @param about the stem of the item, or that it is about the whole
 * @param item the code of the item; empty text when it is about the whole
 * @param due until when it is to be answered; empty text when no answer is waited for
 * @param seen who has seen the last word
 */
public record DiscussionLine(
    String id,
    String about,
    String item,
    String state,
    String stateClass,
    String due,
    boolean late,
    List<Saying> sayings,
    String seen,
    boolean closed,
    boolean resolved) {

  /** One thing said: who, when and what. */
  public record Saying(String line, String words) {}

  static DiscussionLine of(Discussion discussion, Form form, Words words, LocalDate today) {
    State state = discussion.state();
    boolean late = discussion.overdue(today);
    return new DiscussionLine(
        discussion.id().toString(),
        discussion.item().flatMap(code -> about(code, form, words)).orElse(words.get("talk.whole")),
        discussion.item().map(ItemCode::value).orElse(""),
        words.get("talk.state." + state),
        look(state, late),
        discussion
            .answerBy()
            .map(day -> words.get(late ? "talk.late" : "talk.answer-by", day))
            .orElse(""),
        late,
        discussion.sayings().stream().map(said -> saying(said, words)).toList(),
        seen(discussion, words),
        state.closed(),
        state == State.RESOLVED);
  }

  private static String look(State state, boolean late) {
    return switch (state) {
      case OPEN -> late ? "bad" : "warn";
      case ANSWERED -> "strong";
      case RESOLVED, SETTLED -> "good";
    };
  }

  private static Optional<String> about(ItemCode code, Form form, Words words) {
    return form.item(code).map(Item::stem).map(words::of);
  }

  private static Saying saying(Said said, Words words) {
    return new Saying(
        words.get("talk.said." + said.kind(), said.name(), words.minute(said.at())), said.words());
  }

  private static String seen(Discussion discussion, Words words) {
    return discussion.seen().isEmpty()
        ? words.get("talk.unseen")
        : discussion.seen().stream()
            .map(one -> words.get("talk.seen", one.name(), words.minute(one.at())))
            .collect(Collectors.joining("; "));
  }
}
