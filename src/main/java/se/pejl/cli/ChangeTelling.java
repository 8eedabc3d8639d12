package se.pejl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.pejl.change.Change;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Judge;
import se.pejl.change.reliable.Verdict;
import se.pejl.form.Form;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.scale.Scale;
import se.pejl.library.wire.ItemChangeLine;
import se.pejl.library.wire.ScaleChangeLine;

/** Writes what changed in each series, and at the end how many changed in which way. */
final class ChangeTelling {

  private final Optional<ChangeMethod> method;
  private final Output output;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int series;

  ChangeTelling(Optional<ChangeMethod> method, Output output) {
    this.method = method;
    this.output = output;
  }

  /**
   * @param sinceFirst empty when there was only one set
   * @param sinceLast empty when that is the same
   */
  void tell(
      String name, int sets, Form form, Optional<Change> sinceFirst, Optional<Change> sinceLast) {
    series++;
    Optional<Change> all = sinceFirst.map(change -> beside(change, form));
    Optional<Change> step = sinceLast.map(change -> beside(change, form));
    all.ifPresent(change -> change.scales().forEach(scale -> count(scale)));
    if (output.json()) {
      output.document(
          new SeriesLine(
              name,
              sets,
              form.id().toString(),
              all.map(change -> ChangeLine.of(change, form)).orElse(null),
              step.map(change -> ChangeLine.of(change, form)).orElse(null)));
    } else {
      new ChangeInWords(output, form).tell(name, sets, all, step);
    }
  }

  /** The change with what the other method says that was asked for. */
  private Change beside(Change change, Form form) {
    return method.isEmpty()
        ? change
        : new Change(
            change.from(),
            change.to(),
            change.items(),
            change.scales().stream()
                .map(scale -> scale.accept(new Beside(method.get(), form)))
                .toList());
  }

  private void count(ScaleChange change) {
    change
        .accept(new VerdictsOf())
        .forEach(
            (by, outcome) ->
                counts.merge(change.scale() + " " + by + ": " + outcome, 1, Integer::sum));
  }

  void sum() {
    if (output.json()) {
      output.document(new SumLine(series, counts));
    } else if (series > 1) {
      output.say("change.sum", series);
      counts.forEach((what, many) -> output.line("  " + what + " " + many));
    }
  }

  /** Adds a method to those that are shown beside the form's own. */
  private record Beside(ChangeMethod method, Form form)
      implements ScaleChange.Visitor<ScaleChange> {

    @Override
    public ScaleChange difference(ScaleChange.Difference change) {
      Scale scale = form.scale(change.scale()).orElseThrow();
      Verdict verdict =
          Judge.of(scale)
              .by(method)
              .map(by -> Judge.told(by, change.before().value(), change.now().value()))
              .orElse(new Verdict.Untold(Verdict.Reason.NO_RELIABILITY));
      List<Verdict> beside = new ArrayList<>(change.beside());
      beside.add(verdict);
      return new ScaleChange.Difference(
          change.before(),
          change.now(),
          change.difference(),
          change.course(),
          change.basis(),
          change.verdict(),
          beside);
    }

    @Override
    public ScaleChange notComparable(ScaleChange.NotComparable change) {
      return change;
    }

    @Override
    public ScaleChange noScore(ScaleChange.NoScore change) {
      return change;
    }
  }

  /** One series, for programs. */
  record SeriesLine(
      String series, int sets, String form, ChangeLine sinceFirst, ChangeLine sincePrevious) {}

  /** What changed between two sets, for programs. */
  record ChangeLine(List<ScaleChangeLine> scales, List<ItemChangeLine> items) {

    static ChangeLine of(Change change, Form form) {
      return new ChangeLine(
          change.scales().stream().map(scale -> ScaleChangeLine.of(form, scale)).toList(),
          change.items().stream().map(ItemChangeLine::of).toList());
    }
  }

  /** How many series changed in which way since their first set, for programs. */
  record SumLine(int series, Map<String, Integer> counts) {}
}
