package se.pejl.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.assessment.sheet.Given;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.OptionRow;
import se.pejl.assessment.wording.OriginInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.Informant;
import se.pejl.form.Section;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Cluster;
import se.pejl.form.item.Item;
import se.pejl.form.item.Mark;
import se.pejl.form.item.NoAnswer;

/** One item as the page for filling in shows it. */
public final class ItemRow {

  private final Item item;
  private final int number;
  private final String mark;
  private final AnswerShape shape;
  private final List<OptionRow> reasons;
  private final Optional<Given> given;
  private final Entry entry;
  private final Optional<LastAnswer> last;
  private final String comment;
  private final String origin;
  private final String originAddress;
  private final Words words;
  private final Informant informant;

  private ItemRow(Item item, String mark, FillView view) {
    this.item = item;
    this.number = view.number(item.code());
    this.mark = mark;
    this.words = view.words();
    this.informant = view.informant();
    this.shape = item.accept(new AnswerShape.Of(words)).as(kind(item));
    this.reasons = reasons(item, view.form().notAnswered(), words);
    this.given = view.given(item);
    this.entry = Entry.of(given.flatMap(Given::answer), words);
    this.last = view.last(item);
    this.comment = view.comment(item);
    this.origin = OriginInWords.of(item, view.filling().answers(), words);
    this.originAddress = OriginInWords.address(item, view.filling().answers());
  }

  /** A mark is ticked, and what is brought in is only read. */
  private static Optional<String> kind(Item item) {
    return item.traits().mark().isPresent()
        ? Optional.of("mark")
        : item.traits().from().map(from -> "brought");
  }

  /** The rows of a section. */
  static List<ItemRow> of(Section section, FillView view) {
    List<Item> items = section.items();
    List<Item> asked = items.stream().filter(ItemRow::asked).toList();
    long required = asked.stream().filter(item -> item.traits().required()).count();
    boolean most = required * 2 > asked.size();
    return items.stream().map(item -> new ItemRow(item, mark(item, most), view)).toList();
  }

  private static boolean asked(Item item) {
    return item.traits().mark().isEmpty() && item.traits().from().isEmpty();
  }

  private static String mark(Item item, boolean mostAreRequired) {
    if (item.traits().required() == mostAreRequired) {
      return "";
    }
    return mostAreRequired ? "item.optional" : "item.required";
  }

  private static List<OptionRow> reasons(Item item, Set<NoAnswer> offered, Words words) {
    return offered.stream()
        .map(
            reason ->
                new OptionRow(
                    reason.code(),
                    words.get("reason." + reason.code()),
                    "",
                    "",
                    item.demandsNote(new Answer.Withheld(reason))))
        .toList();
  }

  /** The tag file for its kind. */
  public String tag() {
    return "/WEB-INF/item/" + shape.kind() + ".xhtml";
  }

  public String code() {
    return item.code().value();
  }

  public int number() {
    return number;
  }

  public String kind() {
    return shape.kind();
  }

  /** The question; under a heading, what sets it apart there. */
  public String stem() {
    return words.of(
        item.traits().mark().map(Mark::title).orElseGet(() -> item.traits().label(informant)));
  }

  /** What it stands under; empty text for a question on its own. */
  public String heading() {
    return cluster().map(under -> words.of(under.heading(informant))).orElse("");
  }

  Optional<Cluster> cluster() {
    return item.traits().cluster();
  }

  /** Whether it stands under the same heading as another. */
  boolean joins(ItemRow other) {
    boolean together =
        cluster().isPresent()
            && cluster().map(Cluster::code).equals(other.cluster().map(Cluster::code));
    return together || item.traits().mark().isPresent();
  }

  public String help() {
    return words.of(item.traits().help());
  }

  public String why() {
    return words.of(item.traits().why());
  }

  public boolean hasHelp() {
    return !help().isEmpty() || !explainedOptions().isEmpty();
  }

  /** The key of what sets it apart from most of its section: required, or optional. */
  public String mark() {
    return mark;
  }

  public List<OptionRow> options() {
    return shape.options();
  }

  /** The options that say more than their anchor. */
  public List<OptionRow> explainedOptions() {
    return shape.options().stream().filter(option -> !option.help().isEmpty()).toList();
  }

  /** Whether the options fit side by side: few and short. */
  public String width() {
    int longest = options().stream().mapToInt(option -> option.anchor().length()).max().orElse(0);
    return options().size() <= 5 && longest <= 28 ? "across" : "down";
  }

  public List<OptionRow> reasons() {
    return reasons;
  }

  public String rule() {
    return shape.rule();
  }

  public String unit() {
    return shape.unit();
  }

  public int maxLength() {
    return shape.maxLength();
  }

  public String earliest() {
    return shape.earliest();
  }

  public String latest() {
    return shape.latest();
  }

  /** Whether any answer to an item without options must be explained. */
  public boolean demandsNote() {
    return shape.options().isEmpty() && item.demandsNote(new Answer.Words(""));
  }

  /** Words are their own evidence. */
  public boolean takesNote() {
    return !shape.kind().equals("text");
  }

  public int noteLength() {
    return NewAnswer.LONGEST_NOTE;
  }

  public String note() {
    return given.flatMap(Given::note).orElse("");
  }

  public int revision() {
    return given.map(Given::revision).orElse(0);
  }

  /** The code of the option chosen; empty when none is. */
  public String answer() {
    return shape.options().isEmpty() ? "" : entry.value();
  }

  /** The code of the reason for not answering; empty when none is given. */
  public String reason() {
    return entry.reason();
  }

  /** What stands in the field of an item without options. */
  public String value() {
    return entry.value();
  }

  public String saved() {
    return given.map(kept -> words.get("item.saved", SwedishDay.of(kept.savedAt()))).orElse("");
  }

  /** The answer as people read it. */
  public String words() {
    return AnswerInWords.of(item, given.flatMap(Given::answer), words);
  }

  /** Where the answer is brought in from; empty text when somebody gives it. */
  public String origin() {
    return origin;
  }

  public String originAddress() {
    return originAddress;
  }

  /** For the page: null when there was no last time. */
  public LastAnswer last() {
    return last.orElse(null);
  }

  /** What the supervisor wrote about this item when sending the assessment back. */
  public String comment() {
    return comment;
  }
}
