package se.pejl.form.condition;

import static se.pejl.form.text.Phrase.said;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.pejl.form.condition.ConditionProblem.Rule;
import se.pejl.form.item.AnswerScale;
import se.pejl.form.item.ResponseOption;
import se.pejl.form.text.Text;

/**
 * Says what is wrong with the names and kinds of things in a condition, and what would be right.
 */
final class Complaint {

  private static final Text AN_ITEM = said("fråga", "item");
  private static final Text A_SCALE = said("skala", "scale");
  private static final Text EITHER = said("fråga eller skala", "item or scale");

  private final Names names;
  private final Problems problems;

  Complaint(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  void unknownItem(Token item) {
    unknown(item.offset(), item.text(), AN_ITEM, names.items().keySet());
  }

  void unknownScale(Token scale) {
    unknown(scale.offset(), scale.text(), A_SCALE, names.scales());
  }

  void twice(Token item) {
    problems.note(
        item.offset(),
        Rule.TYPE,
        said(
            "{0} ger samma fråga två gånger i listan; ta bort en",
            "{0} puts the same item in the list twice; remove one", item.spoken()));
  }

  void countedTwice(int offset) {
    problems.note(
        offset,
        Rule.TYPE,
        said(
            "samma villkor står två gånger i count och skulle räknas dubbelt; ta bort ett",
            "the same condition stands twice in count and would count double; remove one"));
  }

  void notCondition(Part part) {
    if (unknown(part)) {
      return;
    }
    Text how =
        names
            .options(part.name())
            .map(
                options ->
                    said(
                        "jämför det med ett av dess alternativ: {0}",
                        "compare it with one of its options: {0}", listed(options)))
            .orElse(said("jämför det med något", "compare it with something"));
    type(
        part,
        said(
            "{0} är inget som gäller eller inte gäller; {1}",
            "{0} is not something that holds; {1}", part.kind(), how));
  }

  void notNumber(Part part) {
    if (!unknown(part)) {
      Text how =
          names
              .options(part.name())
              .map(any -> said("; skriv points({0})", "; write points({0})", part.name()))
              .orElse(Text.NONE);
      type(part, said("{0} är inget tal{1}", "{0} is not a number{1}", part.kind(), how));
    }
  }

  void notPerson(Person who, Part wrong) {
    type(
        wrong,
        said(
            "{0} jämförs genom = eller != med något av: {1}",
            "{0} is compared by = or != with one of: {1}",
            who.word(),
            String.join(", ", who.words())));
  }

  void notComparable(Part left, Part right) {
    if (names.options(left.name()).isPresent()) {
      notAnOption(left, right);
    } else if (names.options(right.name()).isPresent() && !unknown(left)) {
      notAnOption(right, left);
    } else if (!unknown(left) && !unknown(right)) {
      type(
          left,
          said(
              "{0} kan inte jämföras med {1}",
              "{0} cannot be compared with {1}", left.kind(), right.kind()));
    }
  }

  private void notAnOption(Part item, Part other) {
    AnswerScale options = names.options(item.name()).orElseThrow();
    if (names.options(other.name()).isPresent()) {
      type(
          other,
          said(
              "{0} är en fråga och inget alternativ till {1}; två frågor jämförs genom sina poäng:"
                  + " points({2}) = points({3})",
              "{0} is an item and no option of {1}; two items are compared by their points:"
                  + " points({2}) = points({3})",
              other.kind(),
              item.kind(),
              item.name(),
              other.name()));
    } else if (other.code().isEmpty()) {
      type(
          other,
          said(
              "{0} jämförs med ett av sina alternativ ({1}); dess poäng är points({2})",
              "{0} is compared with one of its options ({1}); its points are points({2})",
              item.kind(),
              listed(options),
              item.name()));
    } else {
      problems.note(
          other.offset(),
          Rule.UNKNOWN_NAME,
          said(
              "'{0}' är inget alternativ till '{1}', som har {2}{3}",
              "'{0}' is not an option of '{1}', which has {2}{3}",
              other.code(),
              item.name(),
              listed(options),
              Nearest.suggestion(other.code(), codes(options))));
    }
  }

  private void type(Part part, Text sentence) {
    problems.note(part.offset(), Rule.TYPE, sentence);
  }

  /** Whether the part is a name that nothing has; says so. */
  private boolean unknown(Part part) {
    boolean named = names.item(part.name()) || names.scale(part.name());
    if (part.name().isEmpty() || named || Person.named(part).isPresent()) {
      return false;
    }
    Set<String> both = new TreeSet<>(names.items().keySet());
    both.addAll(names.scales());
    unknown(part.offset(), part.name(), EITHER, both);
    return true;
  }

  private void unknown(int offset, String name, Text kind, Collection<String> candidates) {
    Text elsewhere = Elsewhere.instead(name);
    Text meant =
        minus(name, candidates)
            .or(() -> option(name))
            .orElseGet(
                () -> elsewhere.isEmpty() ? Nearest.suggestion(name, candidates) : elsewhere);
    problems.note(
        offset,
        Rule.UNKNOWN_NAME,
        said("ingen {0} heter '{1}'{2}", "no {0} is called '{1}'{2}", kind, name, meant));
  }

  /** What is an option of an item, as in 'a = yes or no'. */
  private Optional<Text> option(String name) {
    return names.items().keySet().stream()
        .sorted()
        .filter(item -> names.options(item).filter(scale -> has(scale, name)).isPresent())
        .findFirst()
        .map(
            item ->
                said(
                    "; det är ett alternativ, skriv vilken fråga det gäller, som {0} = {1}",
                    "; it is an option, write which item it is of, such as {0} = {1}", item, name));
  }

  private static boolean has(AnswerScale scale, String option) {
    return scale.options().stream().map(ResponseOption::code).anyMatch(option::equals);
  }

  /** A name that is two names or numbers with a minus between them. */
  private static Optional<Text> minus(String name, Collection<String> candidates) {
    if (name.matches("\\d+-\\d+")) {
      return Optional.of(
          said(
              "; från och till är två jämförelser med 'and' emellan",
              "; from and to are two comparisons with 'and' between them"));
    }
    List<String> starts = new ArrayList<>();
    for (int at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1)) {
      String end = name.substring(at + 1);
      boolean both =
          candidates.contains(end) || !end.isEmpty() && end.chars().allMatch(Character::isDigit);
      if (both && candidates.contains(name.substring(0, at))) {
        starts.add(name.substring(0, at));
      }
    }
    return starts.stream()
        .findFirst()
        .map(
            start ->
                said(
                    "; ett minus har blanksteg på båda sidor",
                    "; a minus has a space on both sides"));
  }

  private static String listed(AnswerScale options) {
    return String.join(", ", codes(options));
  }

  private static List<String> codes(AnswerScale options) {
    return options.options().stream().map(ResponseOption::code).toList();
  }
}
