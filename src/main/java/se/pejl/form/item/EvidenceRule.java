package se.pejl.form.item;

import java.util.Optional;

/**
 * When an item needs an evidence note.
 *
 * @param need whether a note may or must be given
 * @param fromOption with {@link Need#REQUIRED_FROM}: the lowest option that needs one
 */
public record EvidenceRule(Need need, Optional<String> fromOption) {

  public static final EvidenceRule OPTIONAL = new EvidenceRule(Need.OPTIONAL, Optional.empty());

  /** How strongly a note is asked for. */
  public enum Need {
    OPTIONAL,
    REQUIRED,
    REQUIRED_FROM
  }

  public EvidenceRule {
    if ((need == Need.REQUIRED_FROM) != fromOption.isPresent()) {
      throw new IllegalArgumentException("'required from' names an option, the others do not");
    }
  }

  /** Whether this answer to this item must be explained. */
  public boolean demandsNote(Answer answer, AnswerScale options) {
    return switch (need) {
      case OPTIONAL -> false;
      case REQUIRED -> true;
      case REQUIRED_FROM ->
          answer instanceof Answer.Chosen chosen
              && options.rank(chosen.option()) >= options.rank(fromOption.orElseThrow());
    };
  }
}
