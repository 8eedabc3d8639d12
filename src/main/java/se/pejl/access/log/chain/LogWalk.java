package se.pejl.access.log.chain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes along the logs of all boards at once. Events come in the order of their numbers within each
 * board; what comes in another order is found as such.
 */
public final class LogWalk {

  private final Map<String, BoardWalk> boards = new TreeMap<>();
  private final Map<String, Head> heads;
  private final Map<String, List<Anchor>> anchors;

  /**
   * @param until later anchors are left aside, because a copy does not have what came after it
   */
  public LogWalk(List<Head> heads, List<Anchor> anchors, Instant until) {
    this.heads =
        heads.stream()
            .collect(
                Collectors.toMap(
                    head -> String.valueOf(head.board()), Function.identity(), (one, same) -> one));
    this.anchors =
        anchors.stream()
            .filter(anchor -> !anchor.at().isAfter(until))
            .collect(Collectors.groupingBy(Anchor::board));
  }

  public void next(Link link) {
    walk(String.valueOf(link.board())).next(link);
  }

  /** When there are no more events: every board that anybody knows of. */
  public List<BoardReport> end() {
    Stream.concat(heads.keySet().stream(), anchors.keySet().stream()).forEach(this::walk);
    return boards.entrySet().stream()
        .map(board -> board.getValue().end(Optional.ofNullable(heads.get(board.getKey()))))
        .toList();
  }

  private BoardWalk walk(String board) {
    return boards.computeIfAbsent(
        board, known -> new BoardWalk(known, anchors.getOrDefault(known, List.of())));
  }
}
