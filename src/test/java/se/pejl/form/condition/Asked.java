package se.pejl.form.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.condition.Names.AnsweredBy;
import se.pejl.form.item.Answer;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;

/** A small invented form, and what one rater answered: the facts that conditions are asked of. */
final class Asked implements Facts {

  private static final AnswerScale GRADE =
      new AnswerScale("grade", List.of(option("low", 0), option("moderate", 1), option("high", 2)));

  static final Names NAMES =
      new Names(
          Map.of(
              "truancy", new AnsweredBy.Option(GRADE),
              "results", new AnsweredBy.Option(GRADE),
              "friends", new AnsweredBy.Option(GRADE),
              "mood",
                  new AnsweredBy.Option(
                      new AnswerScale("d", List.of(option("0", 5), option("1", 4)))),
              "colour",
                  new AnsweredBy.Option(
                      new AnswerScale("c", List.of(unscored("red"), unscored("blue")))),
              "truancy-weeks", new AnsweredBy.Number(),
              "weeks", new AnsweredBy.Number(),
              "debut", new AnsweredBy.Date(),
              "story", new AnsweredBy.Words()),
          Set.of("school-risk", "home"));

  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, Span> scores = new HashMap<>();
  private OptionalInt age = OptionalInt.empty();
  private Sex sex = Sex.UNKNOWN;

  private static ResponseOption option(String code, int points) {
    return new ResponseOption(code, Optional.of(BigDecimal.valueOf(points)), Text.NONE, Text.NONE);
  }

  private static ResponseOption unscored(String code) {
    return new ResponseOption(code, Optional.empty(), Text.NONE, Text.NONE);
  }

  static Asked nothing() {
    return new Asked();
  }

  /** Answers such as {@code truancy=high weeks=3 debut=2024-02-01 results=declined}. */
  static Asked with(String answers) {
    Asked asked = new Asked();
    for (String one : answers.isBlank() ? new String[0] : answers.trim().split(" ")) {
      asked.answers.put(one.split("=")[0], answer(one.split("=")[0], one.split("=")[1]));
    }
    return asked;
  }

  private static Answer answer(String item, String given) {
    if (NoAnswer.of(given).isPresent()) {
      return new Answer.Withheld(NoAnswer.of(given).get());
    }
    if (NAMES.number(item)) {
      return new Answer.Amount(new BigDecimal(given));
    }
    if (NAMES.date(item)) {
      return new Answer.Day(LocalDate.parse(given));
    }
    return NAMES.options(item).isPresent() ? new Answer.Chosen(given) : new Answer.Words(given);
  }

  Asked score(String scale, int lowest, int highest) {
    scores.put(scale, new Span(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest)));
    return this;
  }

  Asked aged(int years) {
    age = OptionalInt.of(years);
    return this;
  }

  Asked of(Sex known) {
    sex = known;
    return this;
  }

  Truth whether(String condition) {
    ConditionReading reading = ConditionReader.read(condition, NAMES);
    if (reading instanceof ConditionReading.Accepted accepted) {
      return accepted.condition().holds(this);
    }
    throw new AssertionError(condition + " was refused: " + reading.problems());
  }

  @Override
  public Optional<Answer> answer(ItemCode item) {
    return Optional.ofNullable(answers.get(item.value()));
  }

  @Override
  public Optional<BigDecimal> points(ItemCode item) {
    Answer answer = answers.get(item.value());
    if (answer instanceof Answer.Amount amount) {
      return Optional.of(amount.number());
    }
    if (answer instanceof Answer.Chosen chosen) {
      AnswerScale options = NAMES.options(item.value()).orElseThrow();
      return options.option(chosen.option()).orElseThrow().points();
    }
    return Optional.empty();
  }

  @Override
  public Optional<Span> score(ScaleCode scale) {
    return Optional.ofNullable(scores.get(scale.value()));
  }

  @Override
  public OptionalInt age() {
    return age;
  }

  @Override
  public Sex sex() {
    return sex;
  }

  @Override
  public Informant informant() {
    return Informant.YOUTH;
  }
}
