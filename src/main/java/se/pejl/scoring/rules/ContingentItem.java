package se.pejl.scoring.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import se.pejl.form.Circumstances;
import se.pejl.form.Informant;
import se.pejl.form.condition.Truth;

/**
 * An item that hangs on the option chosen for one other, which is always asked. It is found out by
 * asking the rules, once, what every answer to the other makes of it.
 *
 * @param on where the other item stands
 * @param shown whether it is shown, by what was given for the other
 * @param asked whether it is asked
 */
record ContingentItem(int on, Truth[] shown, Asked[] asked) {

  private static final Circumstances ANYBODY = Circumstances.of(Informant.YOUTH);

  /** For each item of a form; null where it hangs on something else, or on nothing. */
  static ContingentItem[] of(FormRules rules) {
    return IntStream.range(0, rules.items().size())
        .mapToObj(item -> on(item, rules).map(on -> of(item, on, rules)).orElse(null))
        .toArray(ContingentItem[]::new);
  }

  /** Whether that much is known; it is not when something was given that is none of the options. */
  boolean settled(short[] given) {
    return given[on] != AnswerVector.OTHER;
  }

  private static Optional<Integer> on(int item, FormRules rules) {
    Gate[] gates = rules.gates()[item];
    int[] items =
        Arrays.stream(gates)
            .flatMapToInt(gate -> Arrays.stream(gate.dependsOn().items()))
            .distinct()
            .toArray();
    boolean options = Arrays.stream(gates).allMatch(gate -> gate.ready().onlyOptions());
    return options && items.length == 1 && rules.gates()[items[0]].length == 0
        ? Optional.of(items[0])
        : Optional.empty();
  }

  private static ContingentItem of(int item, int on, FormRules rules) {
    int ways = AnswerVector.WITHOUT_OPTION + rules.items().get(on).chosen().length;
    Truth[] shown = new Truth[ways];
    Asked[] asked = new Asked[ways];
    AnswerVector answers = new AnswerVector(rules);
    for (short given = 0; given < ways; given++) {
      if (given == AnswerVector.OTHER) {
        continue;
      }
      answers.given()[on] = given;
      ScoringRun run = new ScoringRun(answers, ANYBODY, scale -> Trace.SILENT);
      shown[given] = run.shown(item);
      asked[given] = run.asked(item);
    }
    return new ContingentItem(on, shown, asked);
  }
}
