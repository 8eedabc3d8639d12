package se.pejl.scoring;

import java.util.Random;
import java.util.stream.IntStream;
import se.pejl.scoring.Plan.Gate;
import se.pejl.scoring.Plan.Kind;
import se.pejl.scoring.Plan.Question;

/** Random items, which may hang on the items and the scales that a random form has so far. */
record PlannedQuestions(Plan plan, Random random) {

  void ask(int items) {
    for (int i = 0; i < items; i++) {
      plan.questions.add(next(plan.questions.size()));
    }
  }

  private Question next(int place) {
    Question before = place == 0 ? null : plan.questions.get(place - 1);
    return before != null && !before.silent() && random.nextInt(8) == 0
        ? before.mark(place - 1, random.nextBoolean() ? Plan.NOTHING : 1)
        : question(place);
  }

  private Question question(int place) {
    if (place > 0 && random.nextInt(6) == 0) {
      plan.sections.add(said());
    }
    Kind kind = kind(place);
    int[] halves = kind == Kind.NUMBER ? numbers() : options();
    int on = place == 0 ? -1 : random.nextInt(place);
    Gate gate = gate(place, on);
    Said when = gate == Gate.SAID ? said() : null;
    int answer =
        random.nextInt(10) > 3
            ? random.nextInt(halves.length)
            : Plan.NOTHING + random.nextInt(1 + Plan.REASONS.length);
    boolean options = kind == Kind.OPTIONS || kind == Kind.LABELS;
    int critical = options && random.nextInt(3) == 0 ? random.nextInt(halves.length) : -1;
    return new Question(
        kind,
        halves,
        gate,
        on,
        random.nextInt(3),
        when,
        plan.sections.size() - 1,
        critical,
        -1,
        random.nextInt(8) == 0,
        answer,
        answer);
  }

  /** Where there are scores, most ask about them. */
  private Said said() {
    Said.Until until = new Said.Until(plan.questions.size(), plan.measures.size());
    Said said = Said.random(plan, random, until, 1);
    while (until.scales() > 0 && said.asksScales().isEmpty() && random.nextInt(8) > 0) {
      said = Said.random(plan, random, until, 1);
    }
    return said;
  }

  private Kind kind(int place) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> Kind.NUMBER;
      case 3 -> place == 0 ? Kind.OPTIONS : Kind.LABELS;
      case 4 -> place == 0 ? Kind.OPTIONS : Kind.WORDS;
      default -> Kind.OPTIONS;
    };
  }

  private Gate gate(int place, int on) {
    boolean always = random.nextInt(3) > 0 && plan.measures.isEmpty();
    Gate gate = always ? Gate.ALWAYS : Gate.values()[random.nextInt(6)];
    if (place == 0) {
      return gate == Gate.AGE ? gate : Gate.ALWAYS;
    }
    boolean words = plan.questions.get(on).kind() == Kind.WORDS;
    return gate == Gate.ANSWER && words ? Gate.NAMED : gate;
  }

  private int[] options() {
    int kind = random.nextInt(4);
    return IntStream.range(0, kind == 3 ? 5 : 2 + random.nextInt(4))
        .map(o -> kind == 3 ? 2 * o - 4 : kind > 0 ? 2 * o : random.nextInt(14) - 3)
        .toArray();
  }

  private int[] numbers() {
    int from = random.nextInt(3) > 0 ? 1 + random.nextInt(3) : random.nextInt(4) - 3;
    return IntStream.range(from, from + 2 + random.nextInt(10)).toArray();
  }
}
