package se.pejl.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import se.pejl.form.Form;
import se.pejl.library.yaml.Node;
import se.pejl.scoring.Scorer;

/**
 * Does something with every set of answers in a file; one that is refused does not stop the rest.
 */
final class EachAnswerSet {

  private final Form form;
  private final Scorer scorer;
  private final Work work;
  private final AnswerSetReader reader;
  private final Output output;
  private ExitCode code = ExitCode.FINE;
  private boolean none = true;

  private EachAnswerSet(Form form, Path file, Work work, Output output) {
    this.form = form;
    this.scorer = Scorer.of(form);
    this.work = work;
    this.reader = new AnswerSetReader(form, file.toString());
    this.output = output;
  }

  /** What is done with one set. */
  interface Work {
    void take(Form form, Scorer scorer, AnswerSet set, Output output);
  }

  static ExitCode run(Arguments arguments, Output output, Work work) {
    AnswersFile answers = answers(arguments);
    EachAnswerSet all = of(arguments, answers, output, work);
    answers.each(all::take);
    return all.code();
  }

  /** The same, where most lines need no looking at: the quick way gives nothing for the others. */
  static ExitCode lines(
      Arguments arguments, Output output, Work work, BiFunction<Form, Scorer, QuickLine> quick) {
    AnswersFile answers = answers(arguments);
    EachAnswerSet all = of(arguments, answers, output, work);
    QuickLine ready = quick.apply(all.form, all.scorer);
    answers.eachLine(
        (line, above) ->
            ready
                .answer(line)
                .ifPresentOrElse(all::done, () -> answers.each(line, above, all::take)));
    return all.code();
  }

  /** What is answered to a line that nothing is wrong with; nothing when it must be looked at. */
  interface QuickLine {
    Optional<String> answer(String line);
  }

  static AnswersFile answers(Arguments arguments) {
    return new AnswersFile(FormFiles.file(arguments.files().get(1)));
  }

  private static EachAnswerSet of(
      Arguments arguments, AnswersFile answers, Output output, Work work) {
    Form form = DefinitionFile.read(FormFiles.file(arguments.files().get(0))).form();
    return new EachAnswerSet(form, answers.path(), work, output);
  }

  private void done(String answer) {
    none = false;
    output.line(answer);
  }

  private ExitCode code() {
    if (none) {
      throw new WrongUseException("answers.none");
    }
    return code;
  }

  private void take(Node node) {
    none = false;
    try {
      work.take(form, scorer, reader.read(node), output);
    } catch (BrokenInputException refused) {
      output.complain(refused.complaints());
      code = ExitCode.PROBLEMS;
    }
  }
}
