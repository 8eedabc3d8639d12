package se.pejl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The command line of Pejl: {@code check}, {@code score}, {@code explain} and {@code change}. */
public final class Pejl {

  private static final String SWEDISH_LETTERS = "åäöÅÄÖ";

  private Pejl() {}

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    ExitCode code = run(Arrays.asList(args), out, err);
    out.flush();
    err.flush();
    System.exit(code.number());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    OutputStream bytes = new java.io.BufferedOutputStream(new FileOutputStream(descriptor));
    return new PrintStream(bytes, false, charset());
  }

  /** That of the terminal when it can write Swedish; files and other programs get UTF-8. */
  private static Charset charset() {
    return Optional.ofNullable(System.console())
        .map(java.io.Console::charset)
        .filter(charset -> charset.newEncoder().canEncode(SWEDISH_LETTERS))
        .orElse(StandardCharsets.UTF_8);
  }

  /** Does what the arguments ask for; never throws. */
  static ExitCode run(List<String> given, PrintStream out, PrintStream err) {
    Words words = Arguments.wordsOf(given);
    try {
      Arguments arguments = Arguments.of(given);
      return run(arguments, new Output(out, err, words, arguments.json()));
    } catch (WrongUseException wrong) {
      err.println(wrong.in(words));
      return ExitCode.WRONG_USE;
    } catch (RuntimeException | Error fault) {
      err.println(words.of("fault", place(fault)));
      return ExitCode.FAULT;
    }
  }

  private static ExitCode run(Arguments arguments, Output output) {
    try {
      return arguments.command().run(arguments, output);
    } catch (BrokenInputException broken) {
      output.complain(broken.complaints());
      return ExitCode.PROBLEMS;
    }
  }

  /** The kind of a fault and where it came up; its message could hold an answer. */
  private static String place(Throwable fault) {
    return fault.getClass().getSimpleName()
        + Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("se.pejl."))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
            .orElse("");
  }
}
