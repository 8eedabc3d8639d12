package se.pejl.cli;

import java.util.ArrayList;
import java.util.List;
import se.pejl.access.log.chain.BoardReport;
import se.pejl.access.log.chain.Finding;
import se.pejl.library.wire.Wire;

/** What was found in the logs and in the anchors. */
record LogVerdict(List<BoardReport> boards, List<Finding> anchors) {

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(anchors);
    boards.forEach(board -> all.addAll(board.findings()));
    return all;
  }

  boolean holds() {
    return findings().isEmpty();
  }

  Document document(boolean anchored) {
    return new Document(
        holds(),
        anchored,
        boards.stream().map(BoardLine::of).toList(),
        findings().stream().map(FindingLine::of).toList());
  }

  /** What is told to programs. */
  record Document(
      boolean holds, boolean anchored, List<BoardLine> boards, List<FindingLine> findings) {}

  record BoardLine(String board, long events, long last, long unanchored, String hash) {

    static BoardLine of(BoardReport report) {
      return new BoardLine(
          report.board(), report.events(), report.last(), report.unanchored(), report.hash());
    }
  }

  record FindingLine(String board, long from, long to, String fault) {

    static FindingLine of(Finding finding) {
      return new FindingLine(
          finding.board().isEmpty() ? null : finding.board(),
          finding.from(),
          finding.to(),
          Wire.code(finding.fault()));
    }
  }
}
