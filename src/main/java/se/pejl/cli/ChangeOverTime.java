package se.pejl.cli;

import java.time.LocalDate;
import java.util.Optional;
import se.pejl.change.Change;
import se.pejl.change.Occasion;
import se.pejl.form.Form;
import se.pejl.scoring.Scorer;

/**
 * Tell what changed from the first set of answers to the last, and from the last but one. A file
 * can hold the series of many, one after another; only three sets of one series are kept at a time.
 */
final class ChangeOverTime {

  private final ChangeTelling telling;
  private String series = "";
  private Optional<LocalDate> day = Optional.empty();
  private int sets;
  private Optional<Occasion> first = Optional.empty();
  private Optional<Occasion> previous = Optional.empty();
  private Optional<Occasion> latest = Optional.empty();

  private ChangeOverTime(ChangeTelling telling) {
    this.telling = telling;
  }

  static ExitCode run(Arguments arguments, Output output) {
    ChangeOverTime over = new ChangeOverTime(new ChangeTelling(arguments.method(), output));
    ExitCode code =
        EachAnswerSet.run(
            arguments, output, (form, scorer, set, same) -> over.take(form, scorer, set));
    over.close();
    over.telling.sum();
    return code;
  }

  private void take(Form form, Scorer scorer, AnswerSet set) {
    if (latest.isPresent() && !set.series().equals(series)) {
      close();
    }
    if (latest.isPresent() && earlier(set.date(), day)) {
      throw new WrongUseException("change.order", set.date().orElseThrow());
    }
    series = set.series();
    day = set.date();
    Occasion now =
        new Occasion(
            form,
            set.testimony(),
            set.responses(),
            scorer.score(set.responses(), set.circumstances()));
    first = first.or(() -> Optional.of(now));
    previous = latest;
    latest = Optional.of(now);
    sets++;
  }

  private static boolean earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /** Tells of the series at its end. */
  private void close() {
    latest.ifPresent(
        last ->
            telling.tell(
                series,
                sets,
                last.form(),
                previous.map(one -> Change.between(first.orElseThrow(), last)),
                previous
                    .filter(one -> one != first.orElseThrow())
                    .map(one -> Change.between(one, last))));
    first = Optional.empty();
    previous = Optional.empty();
    latest = Optional.empty();
    sets = 0;
  }
}
