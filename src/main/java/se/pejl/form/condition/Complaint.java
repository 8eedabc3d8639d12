package se.pejl.form.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ResponseOption;

/**
 * Says what is wrong with the names and kinds of things in a condition, and what would be right.
 */
final class Complaint {

  private final Names names;
  private final Problems problems;

  Complaint(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  void unknownItem(Token item) {
    unknown(item.offset(), item.text(), "item", List.copyOf(names.items().keySet()));
  }

  void unknownScale(Token scale) {
    unknown(scale.offset(), scale.text(), "scale", List.copyOf(names.scales()));
  }

  void notCondition(Part part) {
    if (!unknown(part)) {
      String how =
          names
              .options(part.name())
              .map(options -> "compare it with one of its options: " + listed(options))
              .orElse("compare it with something");
      problems.note(part.offset(), Rule.TYPE, part.kind() + " is not something that holds; " + how);
    }
  }

  void notNumber(Part part) {
    if (!unknown(part)) {
      String how =
          names.options(part.name()).map(any -> "; write points(" + part.name() + ")").orElse("");
      problems.note(part.offset(), Rule.TYPE, part.kind() + " is not a number" + how);
    }
  }

  void notPerson(Person who, Part wrong) {
    problems.note(
        wrong.offset(),
        Rule.TYPE,
        who.word() + " is compared by = or != with one of: " + String.join(", ", who.words()));
  }

  void notComparable(Part left, Part right) {
    if (names.options(left.name()).isPresent()) {
      notAnOption(left, right);
    } else if (names.options(right.name()).isPresent() && !unknown(left)) {
      notAnOption(right, left);
    } else if (!unknown(left) && !unknown(right)) {
      problems.note(
          left.offset(), Rule.TYPE, left.kind() + " cannot be compared with " + right.kind());
    }
  }

  private void notAnOption(Part item, Part other) {
    AnswerScale options = names.options(item.name()).orElseThrow();
    if (other.code().isEmpty()) {
      problems.note(
          other.offset(),
          Rule.TYPE,
          item.kind()
              + " is compared with one of its options ("
              + listed(options)
              + "); its points are points("
              + item.name()
              + ")");
      return;
    }
    problems.note(
        other.offset(),
        Rule.UNKNOWN_NAME,
        "'"
            + other.code()
            + "' is not an option of '"
            + item.name()
            + "', which has "
            + listed(options)
            + Nearest.suggestion(other.code(), codes(options)));
  }

  /** Whether the part is a name that nothing has; says so. */
  private boolean unknown(Part part) {
    boolean named = names.item(part.name()) || names.scale(part.name());
    if (part.name().isEmpty() || named || Person.named(part).isPresent()) {
      return false;
    }
    unknown(
        part.offset(),
        part.name(),
        "item or scale",
        Stream.concat(names.items().keySet().stream(), names.scales().stream()).toList());
    return true;
  }

  private void unknown(int offset, String name, String kind, List<String> candidates) {
    problems.note(
        offset,
        Rule.UNKNOWN_NAME,
        "no "
            + kind
            + " is called '"
            + name
            + "'"
            + minus(name, candidates).orElseGet(() -> Nearest.suggestion(name, candidates)));
  }

  /** A name that is two names or numbers with a minus between them. */
  private static Optional<String> minus(String name, List<String> candidates) {
    List<String> starts = new ArrayList<>();
    for (int at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
      String end = name.substring(at + 1);
      boolean both =
          candidates.contains(end) || !end.isEmpty() && end.chars().allMatch(Character::isDigit);
      if (both && candidates.contains(name.substring(0, at))) {
        starts.add(name.substring(0, at));
      }
    }
    return starts.stream().findFirst().map(start -> "; a minus has a space on both sides");
  }

  private static String listed(AnswerScale options) {
    return String.join(", ", codes(options));
  }

  private static List<String> codes(AnswerScale options) {
    return options.options().stream().map(ResponseOption::code).toList();
  }
}
