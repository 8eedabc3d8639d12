package se.pejl.access.log.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.access.log.chain.Finding.Fault;

/**
 * What was read from a file of anchors, line by line: those that hold, and what is wrong with the
 * others. A line that was cut off when the server died is passed over; it can hide nothing, because
 * the next whole line is tied to the last whole one.
 */
public final class AnchorReading {

  private final AnchorKeys keys;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private String last = AnchorLine.BEFORE_THE_FIRST;
  private long lines;

  AnchorReading(AnchorKeys keys) {
    this.keys = keys;
  }

  void next(String text) {
    lines++;
    Optional<AnchorLine> line = AnchorLine.read(text);
    line.ifPresent(this::next);
    if (line.isEmpty() && !AnchorLine.cutOff(text)) {
      findings.add(Finding.inAnchors(Fault.ANCHOR_UNREADABLE, lines));
    }
  }

  private void next(AnchorLine line) {
    Optional<byte[]> key = keys.find(line.key());
    if (key.isEmpty()) {
      findings.add(Finding.inAnchors(Fault.ANCHOR_KEY_UNKNOWN, lines));
    } else if (line.holds(key.get(), last)) {
      anchors.add(line.anchor());
    } else {
      findings.add(Finding.inAnchors(Fault.ANCHOR_FORGED, lines));
    }
    last = line.code();
  }

  public List<Anchor> anchors() {
    return List.copyOf(anchors);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  String lastCode() {
    return last;
  }
}
