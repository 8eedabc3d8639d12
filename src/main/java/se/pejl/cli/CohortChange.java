package se.pejl.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.change.reliable.Judge;
import se.pejl.change.reliable.Yardstick;
import se.pejl.cli.cohort.CohortFile;
import se.pejl.cli.cohort.Counts;
import se.pejl.cli.cohort.Moments;
import se.pejl.cli.cohort.ThenAndLater;
import se.pejl.form.Form;
import se.pejl.form.precision.ChangeMethod;
import se.pejl.form.precision.Reliability;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Scale;
import se.pejl.library.problem.Mark;

/**
 * Count how many people in a table of scores before and after changed, and how. With a form, by its
 * scale; without one, by the means and spreads of the table itself, which is then read twice.
 */
final class CohortChange {

  private final CohortFile file;
  private final Arguments arguments;
  private final CohortTerms terms;
  private final Output output;
  private ExitCode code = ExitCode.FINE;
  private int lacking;

  private CohortChange(Path path, Arguments arguments, Output output) {
    this.file = new CohortFile(path);
    this.arguments = arguments;
    this.terms = new CohortTerms(arguments.cohort());
    this.output = output;
  }

  /** Whether the last file named is such a table. */
  static boolean meant(Arguments arguments) {
    String last = arguments.files().get(arguments.files().size() - 1);
    return last.endsWith(".csv") || last.endsWith(".tsv");
  }

  static ExitCode run(Arguments arguments, Output output) {
    List<String> files = arguments.files();
    Path table = FormFiles.file(files.get(files.size() - 1));
    CohortChange cohort = new CohortChange(table, arguments, output);
    try {
      return cohort.counted(files.size() == 2 ? Optional.of(files.get(0)) : Optional.empty());
    } catch (CharacterCodingException notText) {
      throw new WrongUseException("file.not-utf8");
    } catch (IOException unreadable) {
      throw new WrongUseException("file.unreadable", table);
    }
  }

  private ExitCode counted(Optional<String> definition) throws IOException {
    Moments moments = new Moments();
    Direction direction;
    List<CohortMethod> methods;
    if (definition.isPresent()) {
      Scale scale = scale(DefinitionFile.read(FormFiles.file(definition.get())).form());
      direction = scale.direction();
      methods = byForm(scale);
    } else {
      Moments table = new Moments();
      file.eachScored(table::add);
      direction = terms.direction();
      methods = byTable(table, direction);
    }
    file.each(new Counting(moments, methods));
    if (moments.count() == 0) {
      throw new WrongUseException("cohort.none");
    }
    new CohortInWords(output).tell(moments, lacking, direction, methods);
    return code;
  }

  /** The one named, or the only one. */
  private Scale scale(Form form) {
    List<Scale> meant =
        form.scales().stream()
            .filter(scale -> terms.scale().map(scale.code().value()::equals).orElse(true))
            .toList();
    if (meant.size() != 1) {
      throw new WrongUseException("cohort.scale", CohortTerms.SCALE);
    }
    return meant.get(0);
  }

  /** The rule of the scale, the methods beside it, and the one asked for. */
  private List<CohortMethod> byForm(Scale scale) {
    Judge judge = Judge.of(scale);
    List<CohortMethod> methods = new ArrayList<>();
    methods.add(CohortMethod.ofScale(scale, judge));
    List<ChangeMethod> beside = new ArrayList<>();
    scale.precision().ruleInForce().ifPresent(rule -> beside.addAll(rule.beside()));
    arguments.method().ifPresent(beside::add);
    beside.stream()
        .flatMap(method -> judge.by(method).stream())
        .map(CohortMethod::of)
        .forEach(methods::add);
    return methods;
  }

  /** The method asked for, or all of them. */
  private List<CohortMethod> byTable(Moments table, Direction direction) {
    if (table.count() < 2 || table.sd().signum() == 0) {
      throw new WrongUseException("cohort.spread");
    }
    String name = String.valueOf(file.path().getFileName());
    Reliability reliability = terms.reliability(table, name);
    return arguments.method().map(List::of).orElse(Arrays.asList(ChangeMethod.values())).stream()
        .map(
            method ->
                new Yardstick(
                    method, terms.level(), reliability, direction, terms.cutoff(table, name)))
        .map(CohortMethod::of)
        .toList();
  }

  private final class Counting implements CohortFile.Reading {

    private final Moments moments;
    private final List<Counts> counts;

    private Counting(Moments moments, List<CohortMethod> methods) {
      this.moments = moments;
      this.counts = methods.stream().map(CohortMethod::counts).toList();
    }

    @Override
    public void take(ThenAndLater scores) {
      moments.add(scores);
      counts.forEach(method -> method.add(scores));
    }

    @Override
    public void lacking() {
      lacking++;
    }

    @Override
    public void refused(int line, int column, String why) {
      code = ExitCode.PROBLEMS;
      Mark mark = new Mark(line, column);
      output.complain(
          List.of(new Complaint(file.path().toString(), mark, "error", why, Words.both(why))));
    }
  }
}
