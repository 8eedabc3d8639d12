package se.pejl.access.log.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.pejl.access.log.chain.Finding.Fault;
import se.pejl.access.log.chain.Link.Edition;

/** Goes along one board's log from its first event to its last, and notes what does not hold. */
final class BoardWalk {

  private final String board;

  /** What was anchored at each number; more than one hash where it was rewritten. */
  private final TreeMap<Long, Set<String>> anchored;

  private final List<Finding> findings = new ArrayList<>();
  private long last;
  private String lastHash = Link.BEFORE_THE_FIRST;
  private Edition edition = Edition.WITHOUT_ID;
  private long events;

  BoardWalk(String board, List<Anchor> anchors) {
    this.board = board;
    anchored =
        anchors.stream()
            .collect(
                Collectors.groupingBy(
                    Anchor::number,
                    TreeMap::new,
                    Collectors.mapping(Anchor::hash, Collectors.toCollection(HashSet::new))));
  }

  /** In the order of the numbers. */
  void next(Link link) {
    events++;
    requirePlace(link);
    link.edition()
        .filter(found -> found.compareTo(edition) >= 0)
        .ifPresentOrElse(found -> edition = found, () -> note(Fault.CHANGED, link.number()));
    if (link.number() == last + 1 && !lastHash.equals(link.previousHash())) {
      note(Fault.DOES_NOT_FOLLOW, link.number());
    }
    if (!Set.of(String.valueOf(link.hash())).containsAll(anchoredAt(link.number()))) {
      note(Fault.REWRITTEN, link.number());
    }
    last = Math.max(last, link.number());
    lastHash = String.valueOf(link.hash());
  }

  private Set<String> anchoredAt(long number) {
    return anchored.getOrDefault(number, Set.of());
  }

  private void requirePlace(Link link) {
    if (link.number() < 1) {
      note(Fault.IMPOSSIBLE_NUMBER, link.number());
    } else if (link.number() == last) {
      note(Fault.DUPLICATE, link.number());
    } else if (link.number() < last) {
      note(Fault.OUT_OF_ORDER, link.number());
    } else if (link.number() > last + 1) {
      findings.add(new Finding(board, Fault.GAP, last + 1, link.number() - 1));
    }
  }

  /** When there are no more events. */
  BoardReport end(Optional<Head> head) {
    long known = Math.max(head.map(Head::number).orElse(0L), lastAnchored());
    if (events == 0 && known > 0) {
      findings.add(new Finding(board, Fault.LOG_MISSING, 1, known));
    } else if (known > last) {
      findings.add(new Finding(board, Fault.END_MISSING, last + 1, known));
    }
    if (events > 0 && head.filter(this::agrees).isEmpty()) {
      note(Fault.END_DIFFERS, last);
    }
    return new BoardReport(board, events, last, lastAnchored(), lastHash, findings);
  }

  private boolean agrees(Head head) {
    return head.number() == last && lastHash.equals(head.hash());
  }

  private long lastAnchored() {
    return anchored.isEmpty() ? 0 : anchored.lastKey();
  }

  private void note(Fault fault, long number) {
    findings.add(Finding.at(board, fault, number));
  }
}
