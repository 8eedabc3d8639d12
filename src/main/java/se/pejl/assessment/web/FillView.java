package se.pejl.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.pejl.assessment.Filling;
import se.pejl.assessment.sheet.Given;
import se.pejl.assessment.wording.Numbers;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;

/** A filling-in in one language, as the page and its script ask about it. */
final class FillView {

  /** The step after the last section. */
  static final String FINISH = "-";

  private final Filling filling;
  private final Words words;
  private final Numbers numbers;

  FillView(Filling filling, Words words) {
    this.filling = filling;
    this.words = words;
    this.numbers = Numbers.of(filling.form(), filling.progress().shown());
  }

  Filling filling() {
    return filling;
  }

  Words words() {
    return words;
  }

  Form form() {
    return filling.form();
  }

  Informant informant() {
    return filling.head().informant();
  }

  /** The whole question as the informant is asked it. */
  String stem(Item item) {
    return words.of(item.stem(informant()));
  }

  int number(ItemCode item) {
    return numbers.of(item);
  }

  Optional<Given> given(Item item) {
    return filling.answers().given(item.code());
  }

  Optional<LastAnswer> last(Item item) {
    return LastAnswer.of(item, filling.lastTime(), filling.answers(), words);
  }

  String comment(Item item) {
    return filling
        .returned()
        .flatMap(note -> Optional.ofNullable(note.items().get(item.code())))
        .orElse("");
  }

  /** The sections in which anything is asked now, or may come to be asked. */
  List<Section> sections() {
    return form().sections().stream().filter(section -> !section.items().isEmpty()).toList();
  }

  List<ItemRow> rows(Section section) {
    return ItemRow.of(section, this);
  }

  String address(String section) {
    return "fill.xhtml?id=" + filling.head().id() + "&section=" + section;
  }

  String address(Item item) {
    String section =
        sections().stream()
            .filter(one -> one.items().contains(item))
            .map(Section::code)
            .findFirst()
            .orElse("");
    return address(section) + "#item-" + item.code();
  }

  /** What must be given before finishing: required answers, then notes. */
  List<Gap> stops() {
    List<Gap> gaps = new ArrayList<>();
    shown().stream()
        .filter(item -> item.traits().required() && unanswered(item))
        .forEach(item -> gaps.add(gap(item, "finish.gap.answer")));
    shown().stream()
        .filter(this::lacksNote)
        .forEach(item -> gaps.add(gap(item, "finish.gap.note")));
    return gaps;
  }

  /** What may stay blank. */
  List<Gap> blanks() {
    return shown().stream()
        .filter(item -> !item.traits().required() && unanswered(item))
        .filter(item -> !item.names())
        .map(item -> gap(item, "finish.gap.answer"))
        .toList();
  }

  private boolean lacksNote(Item item) {
    Optional<Answer> answer = given(item).flatMap(Given::answer);
    return answer.filter(item::demandsNote).isPresent()
        && given(item).flatMap(Given::note).isEmpty();
  }

  private boolean unanswered(Item item) {
    return filling.progress().unanswered().contains(item.code());
  }

  private List<Item> shown() {
    return form().items().stream()
        .filter(item -> filling.progress().shown().contains(item.code()))
        .collect(Collectors.toList());
  }

  private Gap gap(Item item, String text) {
    return new Gap(number(item.code()), stem(item), address(item), text);
  }
}
