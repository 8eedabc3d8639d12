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
record Hanging(int on, Truth[] shown, Asked[] asked) {

  private static final Circumstances ANYBODY = Circumstances.of(Informant.YOUTH);

  /** For each item of a form; null where it hangs on something else, or on nothing. */
  static Hanging[] of(FormRules rules) {
    return IntStream.range(0, rules.questions().size())
        .mapToObj(question -> on(question, rules).map(on -> of(question, on, rules)).orElse(null))
        .toArray(Hanging[]::new);
  }

  /** Whether that much is known; it is not when something was given that is none of the options. */
  boolean settled(short[] given) {
    return given[on] != AnswerVector.OTHER;
  }

  private static Optional<Integer> on(int question, FormRules rules) {
    Gate[] gates = rules.gates()[question];
    int[] items =
        Arrays.stream(gates)
            .flatMapToInt(gate -> Arrays.stream(gate.depends().items()))
            .distinct()
            .toArray();
    boolean options = Arrays.stream(gates).allMatch(gate -> gate.claim().onlyOptions());
    return options && items.length == 1 && rules.gates()[items[0]].length == 0
        ? Optional.of(items[0])
        : Optional.empty();
  }

  private static Hanging of(int question, int on, FormRules rules) {
    int ways = AnswerVector.WITHOUT_OPTION + rules.questions().get(on).chosen().length;
    Truth[] shown = new Truth[ways];
    Asked[] asked = new Asked[ways];
    AnswerVector answers = new AnswerVector(rules);
    for (short given = 0; given < ways; given++) {
      if (given == AnswerVector.OTHER) {
        continue;
      }
      answers.given()[on] = given;
      Sitting sitting = new Sitting(answers, ANYBODY, scale -> Trace.SILENT);
      shown[given] = sitting.shown(question);
      asked[given] = sitting.asked(question);
    }
    return new Hanging(on, shown, asked);
  }
}
