package se.pejl.cli;

import java.io.IOException;
import java.util.List;
import se.pejl.access.log.chain.Anchor;
import se.pejl.access.log.chain.AnchorFile;
import se.pejl.access.log.chain.AnchorKeys;
import se.pejl.access.log.chain.AnchorKeysException;
import se.pejl.access.log.chain.AnchorReading;
import se.pejl.access.log.chain.BoardReport;
import se.pejl.access.log.chain.Finding;
import se.pejl.access.log.chain.LogWalk;
import se.pejl.audit.CopiedLog;
import se.pejl.audit.Copies;
import se.pejl.audit.UnreadableCopyException;
import se.pejl.library.problem.Mark;
import se.pejl.library.wire.Wire;

/** Hold the logs in a copy to themselves and to the anchors: is anything changed, and where. */
final class VerifyLog {

  private VerifyLog() {}

  static ExitCode run(Arguments arguments, Output output) {
    AuditOptions options = arguments.audit();
    LogVerdict verdict = options.anchors().isPresent() ? anchored(arguments) : walked(arguments);
    if (arguments.json()) {
      output.document(verdict.document(options.anchors().isPresent()));
    } else {
      show(verdict, options.anchors().isPresent(), output);
    }
    return verdict.holds() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private static LogVerdict walked(Arguments arguments) {
    return new LogVerdict(walk(arguments, List.of()), List.of());
  }

  private static LogVerdict anchored(Arguments arguments) {
    AuditOptions options = arguments.audit();
    try {
      AnchorKeys keys = AnchorKeys.read(options.anchorKey());
      AnchorReading read = new AnchorFile(options.anchors().orElseThrow(), keys).read();
      return new LogVerdict(walk(arguments, read.anchors()), read.findings());
    } catch (AnchorKeysException unusable) {
      throw new WrongUseException("log.key-unusable", unusable.getMessage());
    } catch (IOException unreadable) {
      throw new WrongUseException("file.unreadable", options.anchors().orElseThrow());
    }
  }

  private static List<BoardReport> walk(Arguments arguments, List<Anchor> anchors) {
    AuditOptions options = arguments.audit();
    try (CopiedLog log = open(arguments)) {
      LogWalk walk = new LogWalk(log.heads(), anchors, options.until());
      log.events(walk::next);
      return walk.end().stream()
          .map(report -> options.noTail() ? report.demandingAnchors() : report)
          .toList();
    } catch (UnreadableCopyException unreadable) {
      throw unreadable(arguments, unreadable);
    }
  }

  static CopiedLog open(Arguments arguments) {
    String name = arguments.files().get(0);
    if (!Copies.exists(name)) {
      throw new WrongUseException("log.missing", name);
    }
    return Copies.log(name, arguments.audit().user(), arguments.audit().password());
  }

  static BrokenInputException unreadable(Arguments arguments, UnreadableCopyException unreadable) {
    return new BrokenInputException(
        List.of(
            new Complaint(
                arguments.files().get(0),
                Mark.START,
                "error",
                "log.unreadable",
                Words.both("log.unreadable", String.valueOf(unreadable.getMessage())))));
  }

  private static void show(LogVerdict verdict, boolean anchored, Output output) {
    for (Finding finding : verdict.findings()) {
      String key = "log.fault." + Wire.code(finding.fault());
      output.line(
          place(finding) + ": " + Wire.code(finding.fault()) + ": " + output.words().of(key));
    }
    for (BoardReport board : verdict.boards()) {
      String end = anchored ? "log.board-anchored" : "log.board";
      output.say(end, board.board(), board.events(), board.hash(), board.unanchored());
    }
    output.say(anchored ? "log.summary" : "log.summary-alone", verdict.findings().size());
  }

  private static String place(Finding finding) {
    String numbers =
        finding.from() == finding.to() ? "" + finding.from() : finding.from() + "-" + finding.to();
    return (finding.board().isEmpty() ? "anchors" : finding.board()) + ":" + numbers;
  }
}
