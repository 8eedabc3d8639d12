package se.pejl.scoring.rules;

import java.util.Arrays;
import java.util.stream.Stream;
import se.pejl.form.item.Answer;
import se.pejl.form.item.NoAnswer;
import se.pejl.scoring.Responses;

/**
 * The answers of one rater by where the items stand in the form: the rank of the option chosen, or
 * why there is none. Filled in again and again where many are scored; for one thread at a time.
 */
public final class AnswerVector {

  /** In how many ways an item can be left without an option being chosen. */
  static final int WITHOUT_OPTION = 2 + NoAnswer.values().length;

  private static final short NOTHING = 0;

  /** A number, a day or words; what it is stands beside. */
  static final short OTHER = 1;

  /** The first reason for not answering; after the reasons come the options. */
  static final int WITHHELD = 2;

  private static final Answer[] REASONS =
      Stream.of(NoAnswer.values()).map(Answer.Withheld::new).toArray(Answer[]::new);

  private final FormRules rules;
  private final short[] given;
  private Answer[] others;

  public AnswerVector(FormRules rules) {
    this.rules = rules;
    this.given = new short[rules.items().size()];
  }

  public static AnswerVector of(FormRules rules, Responses responses) {
    AnswerVector vector = new AnswerVector(rules);
    responses
        .answers()
        .forEach(
            (item, answer) -> {
              int place = vector.place(item.value());
              if (place >= 0) {
                vector.give(place, answer);
              }
            });
    return vector.settled();
  }

  FormRules rules() {
    return rules;
  }

  public void clear() {
    Arrays.fill(given, NOTHING);
  }

  /** Lets marks that nobody has set follow the items they stand on. */
  public AnswerVector settled() {
    for (Marked marked : rules.marks()) {
      if (given[marked.mark()] == NOTHING && given[marked.item()] != NOTHING) {
        given[marked.mark()] =
            answered(marked.item()) ? (short) WITHOUT_OPTION : given[marked.item()];
      }
    }
    return this;
  }

  /** Where an item stands among the items of the form; -1 when it is none of them. */
  public int place(String item) {
    Integer place = rules.names().get(item);
    return place == null ? -1 : place;
  }

  /** Where an option stands in the order of an item's options; -1 when it is none of them. */
  public int rank(int place, String option) {
    return rules.items().get(place).rank(option);
  }

  /** The code of the option that stands there in the order of an item's options. */
  public String option(int place, int rank) {
    return ((Answer.Chosen) rules.items().get(place).chosen()[rank]).option();
  }

  public void choose(int place, int rank) {
    given[place] = (short) (WITHOUT_OPTION + rank);
  }

  public void withhold(int place, NoAnswer reason) {
    given[place] = (short) (WITHHELD + reason.ordinal());
  }

  public void give(int place, Answer answer) {
    int rank = answer instanceof Answer.Chosen chosen ? rank(place, chosen.option()) : -1;
    if (rank >= 0) {
      choose(place, rank);
    } else if (answer instanceof Answer.Withheld withheld) {
      withhold(place, withheld.reason());
    } else {
      given[place] = OTHER;
      others = others == null ? new Answer[given.length] : others;
      others[place] = answer;
    }
  }

  /** Whether there is an answer, or a reason for none. */
  public boolean given(int place) {
    return given[place] != NOTHING;
  }

  /** The rank of the option chosen; below 0 when none was. */
  int rank(int place) {
    return given[place] - WITHOUT_OPTION;
  }

  /**
   * For each item where what was given stands among all that can be: nothing, something other than
   * an option, the reasons for not answering, and the options.
   */
  short[] given() {
    return given;
  }

  /** Whether there is an answer, and not merely a reason for none. */
  boolean answered(int place) {
    return given[place] >= WITHOUT_OPTION || given[place] == OTHER;
  }

  /** What was given; null when nothing was. */
  Answer answer(int place) {
    return switch (given[place]) {
      case NOTHING -> null;
      case OTHER -> others[place];
      default -> standing(given[place], rules.items().get(place));
    };
  }

  /** The reason or option that stands there among all that can be given. */
  static Answer standing(int given, ItemRules question) {
    return given < WITHOUT_OPTION
        ? REASONS[given - WITHHELD]
        : question.chosen()[given - WITHOUT_OPTION];
  }
}
