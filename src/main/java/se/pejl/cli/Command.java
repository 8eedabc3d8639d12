package se.pejl.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.pejl.library.problem.Spelling;

/** What the command line can be asked to do. */
enum Command {
  CHECK("check", 1, Integer.MAX_VALUE, CheckForms::run),
  SCORE("score", 2, 2, ScoreAnswers::run),
  EXPLAIN("explain", 2, 2, ExplainScores::run),
  CHANGE("change", 1, 2, Command::change),
  CASES("cases", 1, 1, OfferCases::run),
  VERIFY_LOG("verify-log", 1, 1, VerifyLog::run),
  VERIFY_SIGNED("verify-signed", 1, Integer.MAX_VALUE, VerifySigned::run),
  EXPORT_LOG("export-log", 2, 2, ExportLog::run),
  HELP("help", 0, Integer.MAX_VALUE, Command::help);

  private final String word;
  private final int fewest;
  private final int most;
  private final Task task;

  Command(String word, int fewest, int most, Task task) {
    this.word = word;
    this.fewest = fewest;
    this.most = most;
    this.task = task;
  }

  /** What is done for a command. */
  interface Task {
    ExitCode run(Arguments arguments, Output output);
  }

  static Command of(String word) {
    if (word.isEmpty()) {
      throw new WrongUseException("command.missing");
    }
    return find(word)
        .orElseThrow(
            () ->
                new WrongUseException("command.unknown", word, Spelling.didYouMean(word, words())));
  }

  private static Optional<Command> find(String word) {
    return Arrays.stream(values()).filter(command -> command.word.equals(word)).findFirst();
  }

  private static List<String> words() {
    return Arrays.stream(values()).map(command -> command.word).toList();
  }

  List<String> taking(List<String> files) {
    if (files.size() < fewest || files.size() > most) {
      throw new WrongUseException("command.files", word);
    }
    return files;
  }

  ExitCode run(Arguments arguments, Output output) {
    return task.run(arguments, output);
  }

  /** Of a table of scores everybody together, of answers each series by itself. */
  private static ExitCode change(Arguments arguments, Output output) {
    if (CohortChange.meant(arguments)) {
      return CohortChange.run(arguments, output);
    }
    if (arguments.files().size() < 2) {
      throw new WrongUseException("command.files", CHANGE.word);
    }
    return ChangeOverTime.run(arguments, output);
  }

  private static ExitCode help(Arguments arguments, Output output) {
    output.say("help");
    return ExitCode.FINE;
  }
}
