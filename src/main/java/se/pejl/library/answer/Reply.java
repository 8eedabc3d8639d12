package se.pejl.library.answer;

import java.util.Optional;
import se.pejl.form.item.Answer;

/** What something given for an item came to: an answer, nothing, or a refusal. */
public sealed interface Reply {

  Optional<Answer> answer();

  Optional<Refusal> refusal();

  /** An answer that the item offers, or a reason that the form offers. */
  record Given(Answer given) implements Reply {
    @Override
    public Optional<Answer> answer() {
      return Optional.of(given);
    }

    @Override
    public Optional<Refusal> refusal() {
      return Optional.empty();
    }
  }

  /** Nothing was given: the item has no answer, or no longer has one. */
  record Cleared() implements Reply {
    @Override
    public Optional<Answer> answer() {
      return Optional.empty();
    }

    @Override
    public Optional<Refusal> refusal() {
      return Optional.empty();
    }
  }

  /** This cannot be an answer to the item. */
  record Refused(Refusal why) implements Reply {
    @Override
    public Optional<Answer> answer() {
      return Optional.empty();
    }

    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(why);
    }
  }
}
