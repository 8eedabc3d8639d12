package se.pejl.cli;

import java.nio.file.Path;
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
    Path definition = FormFiles.file(arguments.files().get(0));
    Path answers = FormFiles.file(arguments.files().get(1));
    Form form = DefinitionFile.read(definition).form();
    EachAnswerSet all = new EachAnswerSet(form, answers, work, output);
    new AnswersFile(answers).each(all::take);
    if (all.none) {
      throw new WrongUseException("answers.none");
    }
    return all.code;
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
