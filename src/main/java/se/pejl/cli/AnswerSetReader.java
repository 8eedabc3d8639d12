package se.pejl.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.pejl.change.comparable.Mode;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.form.text.Text;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.answer.Refusal;
import se.pejl.library.answer.Reply;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Spelling;
import se.pejl.library.wire.Wire;
import se.pejl.library.yaml.Mapping;
import se.pejl.library.yaml.Node;
import se.pejl.library.yaml.Scalar;
import se.pejl.scoring.Responses;

/** Reads one set of answers to a form, or everything that is wrong with it. */
final class AnswerSetReader {

  private static final List<String> KEYS =
      List.of("answers", "date", "age", "sex", "informant", "mode", "setting", "country", "series");
  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  private final Form form;
  private final String file;
  private final List<String> items;
  private final List<Complaint> complaints = new ArrayList<>();

  AnswerSetReader(Form form, String file) {
    this.form = form;
    this.file = file;
    this.items = form.items().stream().map(item -> item.code().value()).toList();
  }

  /**
   * @throws BrokenInputException with everything that is wrong; it says where, and never what stood
   *     there
   */
  AnswerSet read(Node node) {
    complaints.clear();
    AnswerSet set = node.asMapping().map(this::set).orElseGet(() -> noSet(node));
    if (!complaints.isEmpty()) {
      complaints.sort(Complaint.AS_READ);
      throw new BrokenInputException(complaints);
    }
    return set;
  }

  private AnswerSet noSet(Node node) {
    complain(node.mark(), "answers.shape");
    return null;
  }

  private AnswerSet set(Mapping set) {
    for (String key : set.keys()) {
      if (!KEYS.contains(key)) {
        complain(set.markOf(key), "key.unknown", key, Spelling.didYouMean(key, KEYS));
      }
    }
    Map<ItemCode, Answer> answers = new LinkedHashMap<>();
    set.find("answers")
        .flatMap(Node::asMapping)
        .ifPresentOrElse(
            given -> given.entries().forEach((code, entry) -> answer(code, entry, answers)),
            () -> complain(set.markOf("answers"), "answers.shape"));
    return new AnswerSet(
        known(set, "series", Optional::of).orElse(""),
        known(set, "date", AnswerSetReader::day),
        known(set, "mode", AnswerSetReader::mode).orElse(Mode.NOT_SAID),
        new Responses(answers),
        circumstances(set));
  }

  private void answer(String code, Mapping.Entry entry, Map<ItemCode, Answer> answers) {
    Reply reply = AnswerText.read(form, code, given(entry.value()));
    reply.answer().ifPresent(answer -> answers.put(new ItemCode(code), answer));
    reply.refusal().ifPresent(why -> refused(code, entry, why));
  }

  private void refused(String code, Mapping.Entry entry, Refusal why) {
    if (why == Refusal.ITEM_UNKNOWN) {
      complain(entry.key(), why.code(), code, Spelling.didYouMean(code, items));
    } else {
      complaints.add(
          new Complaint(
              file,
              entry.value().mark(),
              "error",
              why.code(),
              Words.both("answer.refused", code, said(code, why))));
    }
  }

  private Text said(String code, Refusal why) {
    return form.item(new ItemCode(code)).map(why::of).orElse(why.sentence());
  }

  private static Object given(Node node) {
    if (node.isNothing()) {
      return null;
    }
    return node.asMapping()
        .<Object>map(AnswerSetReader::reason)
        .or(() -> node.asScalar().map(Scalar::text))
        .orElse(List.of());
  }

  private static Map<String, Object> reason(Mapping mapping) {
    Map<String, Object> given = new LinkedHashMap<>();
    mapping.entries().forEach((key, entry) -> given.put(key, given(entry.value())));
    return given;
  }

  private Circumstances circumstances(Mapping set) {
    return new Circumstances(
        age(set),
        known(set, "sex", word -> of(word)).orElse(Sex.UNKNOWN),
        known(set, "informant", Informant::of).orElse(Informant.YOUTH),
        known(set, "setting", Optional::of).orElse(""),
        known(set, "country", Optional::of).orElse(""));
  }

  private OptionalInt age(Mapping set) {
    return known(set, "age", word -> Optional.of(word).filter(w -> AGE.matcher(w).matches()))
        .map(word -> OptionalInt.of(Integer.parseInt(word)))
        .orElse(OptionalInt.empty());
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Mode> mode(String word) {
    return Arrays.stream(Mode.values())
        .filter(known -> known.said() && Wire.code(known).equals(word))
        .findFirst();
  }

  private static Optional<Sex> of(String word) {
    for (Sex sex : Sex.values()) {
      if (Wire.code(sex).equals(word)) {
        return Optional.of(sex);
      }
    }
    return Optional.empty();
  }

  /** What a key says, when it stands there; complained of when it says nothing that can be used. */
  private <T> Optional<T> known(Mapping set, String key, Function<String, Optional<T>> reading) {
    Optional<Node> node = set.find(key).filter(found -> !found.isNothing());
    Optional<T> read = node.flatMap(Node::asScalar).map(Scalar::text).flatMap(reading);
    if (node.isPresent() && read.isEmpty()) {
      complain(node.get().mark(), "circumstance." + key);
    }
    return read;
  }

  private void complain(Mark mark, String code, Object... about) {
    complaints.add(new Complaint(file, mark, "error", code, Words.both(code, about)));
  }
}
