package se.pejl.library.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problems;
import se.pejl.library.problem.Rule;

/** A list or mapping whose end has not been read yet. */
interface Growing {

  void take(Node node);

  Node grown();

  static Growing listing(Mark mark) {
    return new GrowingListing(mark, new ArrayList<>());
  }

  static Growing mapping(Mark mark, Problems problems) {
    return new GrowingMapping(mark, problems);
  }

  /** A list to be. */
  record GrowingListing(Mark mark, List<Node> nodes) implements Growing {
    @Override
    public void take(Node node) {
      nodes.add(node);
    }

    @Override
    public Node grown() {
      return new Listing(nodes, mark);
    }
  }

  /** Keys and values to be; takes them in turn. */
  final class GrowingMapping implements Growing {
    private final Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    private final Mark mark;
    private final Problems problems;
    private Node key;

    private GrowingMapping(Mark mark, Problems problems) {
      this.mark = mark;
      this.problems = problems;
    }

    @Override
    public void take(Node node) {
      if (key == null) {
        key = node;
        return;
      }
      Mark at = key.mark();
      key.asScalar()
          .ifPresentOrElse(
              scalar -> put(scalar, new Mapping.Entry(at, node)),
              () -> problems.add(at, Rule.KEY_NOT_TEXT));
      key = null;
    }

    private void put(Scalar name, Mapping.Entry entry) {
      if (decimals(name, entry)) {
        problems.add(entry.key(), Rule.TEXT_COMMA, name.text());
      } else if (name.plain() && name.text().equals("<<")) {
        problems.add(entry.key(), Rule.YAML_MERGE);
      } else if (entries.putIfAbsent(name.text(), entry) != null) {
        int first = entries.get(name.text()).key().line();
        problems.add(entry.key(), Rule.KEY_DUPLICATE, name.text(), first);
      }
    }

    /** What follows a decimal comma, as in {@code {weight: 0,5}}. */
    private boolean decimals(Scalar name, Mapping.Entry entry) {
      boolean digits = !name.text().isEmpty() && name.text().chars().allMatch(Character::isDigit);
      return digits && !entries.isEmpty() && entry.onlyAfterComma(name.text());
    }

    @Override
    public Node grown() {
      return new Mapping(entries, mark);
    }
  }
}
