package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.bearing.FactorTable.Column;
import se.pejl.assessment.web.course.picture.Lane.Gap;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.ResponseOption;

/**
 * The factors of one form in the picture: what can change on lanes, what cannot as a list.
 *
 * @param key what the letters in the marks mean; empty when the factors are not rated alike
 * @param fixed what cannot change
 */
public record FactorPart(
    String form,
    String informant,
    LocalDate first,
    LocalDate last,
    int times,
    Balance balance,
    List<Gap> gaps,
    List<Lane> risk,
    List<Lane> protective,
    List<Lane> judgements,
    List<Judgements.ThenNow> thenAndNow,
    List<Key> key,
    List<Fixed> fixed) {

  /** What one letter means. */
  public record Key(String letter, int fill, String words) {}

  /** A factor that cannot change, as it was last told. */
  public record Fixed(
      String factor, String rating, UUID assessment, LocalDate day, String change) {}

  static FactorPart of(
      FactorTable table, TimeAxis axis, Density density, Gaps gaps, Reasons reasons, Words words) {
    List<LocalDate> days = table.columns().stream().map(Column::date).toList();
    Places places = Places.of(days, axis, density);
    FactorLanes lanes = new FactorLanes(table, places, reasons, words);
    Judgements judgements = new Judgements(table, places, words);
    return new FactorPart(
        words.of(table.formTitle()),
        words.get("informant." + table.informant().code()),
        days.get(0),
        days.get(days.size() - 1),
        days.size(),
        Balance.of(table, places, words),
        gaps.of(table.formName()),
        lanes.of(FactorRole.RISK, false),
        lanes.of(FactorRole.PROTECTIVE, false),
        judgements.lanes(),
        judgements.thenAndNow(),
        key(table, words),
        Stream.of(FactorRole.RISK, FactorRole.PROTECTIVE)
            .flatMap(role -> fixed(table, role, words))
            .toList());
  }

  public boolean again() {
    return times > 1;
  }

  private static Stream<Fixed> fixed(FactorTable table, FactorRole role, Words words) {
    int last = table.columns().size() - 1;
    Column column = table.columns().get(last);
    return table.rows().stream()
        .filter(row -> row.item().traits().role() == role)
        .filter(row -> row.item().traits().nature() == se.pejl.form.item.Nature.STATIC)
        .map(
            row ->
                new Fixed(
                    words.of(row.item().stem()),
                    AnswerInWords.of(row.item(), row.cells().get(last).answer(), words),
                    column.assessment(),
                    column.date(),
                    row.sinceStart()
                        .map(since -> Signs.of(since, true, words))
                        .filter(change -> !change.how().equals("same"))
                        .map(Lane.Change::words)
                        .orElse("")));
  }

  private static List<Key> key(FactorTable table, Words words) {
    List<List<ResponseOption>> scales =
        table.rows().stream()
            .map(FactorTable.Row::item)
            .filter(ChoiceItem.class::isInstance)
            .map(item -> ((ChoiceItem) item).options().options())
            .distinct()
            .collect(Collectors.toList());
    if (scales.size() != 1) {
      return List.of();
    }
    ChoiceItem any =
        table.rows().stream()
            .map(FactorTable.Row::item)
            .filter(ChoiceItem.class::isInstance)
            .map(ChoiceItem.class::cast)
            .findFirst()
            .orElseThrow();
    return scales.get(0).stream().map(option -> key(any, option, words)).toList();
  }

  private static Key key(ChoiceItem item, ResponseOption option, Words words) {
    Level level =
        Level.of(item, java.util.Optional.of(new se.pejl.form.item.Answer.Chosen(option.code())));
    return new Key(
        level.letter(), (int) Math.round(level.share().orElse(0) * 22), words.of(option.anchor()));
  }
}
