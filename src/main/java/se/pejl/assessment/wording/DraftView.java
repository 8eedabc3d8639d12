package se.pejl.assessment.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.pejl.assessment.Filling;
import se.pejl.form.item.Item;

/** A draft in one language, for those who read it and do not fill it in: answers, no scores. */
public final class DraftView {

  private final Filling filling;
  private final Words words;
  private final Numbers numbers;

  public DraftView(Filling filling, Words words) {
    this.filling = filling;
    this.words = words;
    this.numbers = Numbers.of(filling.form(), filling.progress().shown());
  }

  public String getTitle() {
    return words.of(filling.form().title());
  }

  public String getYouth() {
    return filling.head().youth() + ", " + filling.head().caseNumber();
  }

  public UUID getCaseFile() {
    return filling.head().caseFile();
  }

  public String getCircumstances() {
    return Circumstance.of(filling.head(), words);
  }

  public String getStatus() {
    return words.get("status." + filling.head().status());
  }

  /** Whether somebody else is filling it in just now. */
  public boolean isHeld() {
    return filling.holding().somebodys();
  }

  /** Who is, since when, and whether there has been a sign of them. */
  public String getHolder() {
    return filling
        .holding()
        .turn()
        .map(
            turn ->
                words.get(
                    turn.takenFromMe() ? "held.taken" : "held.since",
                    turn.holder(),
                    words.minute(turn.since()),
                    words.minute(turn.lastSign())))
        .orElse("");
  }

  /** Who has asked for it; empty when nobody has. */
  public String getAskedFor() {
    return filling
        .holding()
        .turn()
        .flatMap(
            turn ->
                turn.request()
                    .map(
                        request ->
                            words.get(
                                request.mine() ? "held.asked.me" : "held.asked",
                                request.by(),
                                words.minute(request.at()),
                                turn.holder(),
                                words.minute(turn.lapses()))))
        .orElse("");
  }

  /** Whether the one who reads it could be filling it in. */
  public boolean isMayAnswer() {
    return filling.mayAnswer();
  }

  public UUID getId() {
    return filling.head().id();
  }

  public List<FlagLine> getFlags() {
    return filling.progress().flags().stream()
        .flatMap(code -> filling.form().flag(code).stream())
        .map(flag -> new FlagLine(words.of(flag.title()), words.of(flag.act())))
        .toList();
  }

  /** What the answers so far do not agree on. */
  public List<CheckLine> getChecks() {
    return CheckLine.all(filling.form(), filling.progress().checks(), words);
  }

  /** What an unanswered item could still raise is not said before it is finished. */
  public List<FlagLine> getUndecided() {
    return List.of();
  }

  public List<ItemLine> getCritical() {
    return filling.progress().critical().stream()
        .flatMap(code -> filling.form().item(code).stream())
        .map(this::line)
        .toList();
  }

  public String getAgeWords() {
    return "";
  }

  /** What has been asked so far, section by section. */
  public List<ItemGroup> getSections() {
    List<ItemGroup> groups = new ArrayList<>();
    filling
        .form()
        .sections()
        .forEach(
            section ->
                groups.add(
                    new ItemGroup(
                        words.of(section.title(filling.head().informant())),
                        section.items().stream().filter(this::shown).map(this::line).toList())));
    groups.removeIf(group -> group.items().isEmpty());
    return groups;
  }

  private boolean shown(Item item) {
    return item.traits().mark().isEmpty() && filling.progress().shown().contains(item.code());
  }

  private ItemLine line(Item item) {
    return new ItemLine(
        item.code().value(),
        numbers.of(item.code()),
        words.of(item.stem(filling.head().informant())),
        AnswerInWords.of(item, filling.answers().answer(item.code()), words),
        filling.answers().note(item.code()).orElse(""),
        filling.progress().critical().contains(item.code()),
        new Marks(filling.form(), filling.answers(), words).on(item),
        OriginInWords.of(item, filling.answers(), words),
        "",
        List.of(),
        "",
        "",
        "",
        "");
  }
}
