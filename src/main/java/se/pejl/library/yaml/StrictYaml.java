package se.pejl.library.yaml;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/**
 * Reads YAML 1.2 without the parts that surprise: no anchors, aliases, tags, merge keys, directives
 * or second documents. Every scalar stays the text it was.
 */
public final class StrictYaml {

  public static final int DEEPEST = 20;
  public static final int MOST_NODES = 60_000;

  private final Problems problems;
  private final Deque<Growing> open = new ArrayDeque<>();
  private Node root;
  private int nodes;
  private int documents;
  private boolean broken;

  private StrictYaml(Problems problems) {
    this.problems = problems;
  }

  /** The tree; empty when the text is too broken to be read further. */
  public static Optional<Node> read(String text, Problems problems) {
    return new StrictYaml(problems).parse(text);
  }

  private Optional<Node> parse(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(2 * SourceText.MOST_BYTES)
            .setParseComments(false)
            .setVersionFunction(version -> version)
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      while (!broken && events.hasNext()) {
        take(events.next());
      }
    } catch (MarkedYamlEngineException syntax) {
      Mark mark = place(syntax);
      NearbySlip.to(mark, text)
          .ifPresentOrElse(
              slip -> stop(slip.mark(), slip.rule(), slip.about()),
              () -> stop(mark, Rule.YAML_SYNTAX, Trouble.of(syntax.getProblem())));
    } catch (YamlEngineException unreadable) {
      stop(Mark.START, Rule.YAML_SYNTAX, Trouble.of(unreadable.getMessage()));
    }
    if (!broken && root == null) {
      stop(Mark.START, Rule.FILE_EMPTY);
    }
    return broken ? Optional.empty() : Optional.ofNullable(root);
  }

  /** Where something was opened that is not closed on its line; or else where reading stopped. */
  private static Mark place(MarkedYamlEngineException syntax) {
    Mark stopped = syntax.getProblemMark().map(StrictYaml::mark).orElse(Mark.START);
    return syntax
        .getContextMark()
        .map(StrictYaml::mark)
        .filter(opened -> Trouble.leftOpen(syntax.getProblem()) && opened.line() < stopped.line())
        .orElse(stopped);
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> document((DocumentStartEvent) event);
      case Alias -> stop(mark(event), Rule.YAML_ALIAS);
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart, MappingStart -> open((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> close();
      case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
    }
  }

  private void document(DocumentStartEvent event) {
    documents++;
    if (documents > 1) {
      stop(mark(event), Rule.YAML_DOCUMENTS);
    } else if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
      problems.add(mark(event), Rule.YAML_DIRECTIVE);
    }
  }

  private void scalar(ScalarEvent event) {
    plainNode(event, event.getTag());
    Mark from = mark(event);
    String text = event.getValue();
    boolean single =
        event
            .getEndMark()
            .map(end -> mark(end))
            .filter(end -> sameLine(event, from, end))
            .isPresent();
    if (event.isPlain() && event.getEndMark().filter(this::cutOff).isPresent()) {
      problems.add(from, Rule.TEXT_REMARK, text);
    }
    place(new Scalar(text, event.isPlain(), single, from));
  }

  /** Whether a remark begins after a text as a number or a tag would: {@code School #1}. */
  private boolean cutOff(org.snakeyaml.engine.v2.exceptions.Mark end) {
    int[] after =
        Arrays.copyOfRange(
            end.getBuffer(),
            end.getPointer(),
            Math.min(end.getPointer() + 3, end.getBuffer().length));
    return after.length == 3
        && after[0] == ' '
        && after[1] == '#'
        && Character.isLetterOrDigit(after[2]);
  }

  /** A text is where it seems only when no escape, doubled quote or line break stands in it. */
  private static boolean sameLine(ScalarEvent event, Mark from, Mark end) {
    int quotes = event.isPlain() ? 0 : 2;
    return !event.isLiteral()
        && !event.isFolded()
        && from.line() == end.line()
        && end.column() - from.column() == event.getValue().length() + quotes;
  }

  private void open(CollectionStartEvent event) {
    plainNode(event, event.getTag());
    if (open.size() == DEEPEST) {
      stop(mark(event), Rule.YAML_DEPTH, DEEPEST);
      return;
    }
    boolean mapping = event.getEventId() == Event.ID.MappingStart;
    open.push(mapping ? Growing.mapping(mark(event), problems) : Growing.listing(mark(event)));
  }

  private void close() {
    place(open.pop().grown());
  }

  private void plainNode(NodeEvent event, Optional<String> tag) {
    if (event.getAnchor().isPresent()) {
      problems.add(mark(event), Rule.YAML_ANCHOR);
    }
    if (tag.isPresent()) {
      problems.add(mark(event), Rule.YAML_TAG, tag.get());
    }
    if (++nodes > MOST_NODES) {
      stop(mark(event), Rule.LIMIT_NODES, MOST_NODES);
    }
    if (problems.isFull()) {
      broken = true;
    }
  }

  private void place(Node node) {
    if (open.isEmpty()) {
      root = node;
    } else {
      open.peek().take(node);
    }
  }

  private void stop(Mark mark, Rule rule, Object... about) {
    problems.add(mark, rule, about);
    broken = true;
  }

  private static Mark mark(Event event) {
    return event.getStartMark().map(StrictYaml::mark).orElse(Mark.START);
  }

  private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
