package se.pejl.assessment.web.course.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.bearing.FactorTable;
import se.pejl.assessment.web.course.picture.Lane.Change;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Judgement;
import se.pejl.form.item.ResponseOption;

/**
 * What a person concluded, each time on a lane, and the first beside the last with both reasons.
 */
record Judgements(FactorTable table, Places places, Words words) {

  private static final int ROOM = 8;

  /** A conclusion then and now; {@code then} is null when there is only one. */
  public record ThenNow(String title, Said then, Said now) {}

  /** A conclusion with its day and reason. */
  public record Said(UUID assessment, LocalDate day, String option, String reason) {}

  List<Lane> lanes() {
    return table.judgements().stream().map(this::lane).toList();
  }

  List<ThenNow> thenAndNow() {
    return table.judgements().stream().flatMap(row -> thenAndNow(row).stream()).toList();
  }

  private Optional<ThenNow> thenAndNow(FactorTable.JudgementRow row) {
    int[] given = given(row);
    if (given.length == 0) {
      return Optional.empty();
    }
    int last = given[given.length - 1];
    return Optional.of(
        new ThenNow(
            words.of(row.judgement().title()),
            given.length == 1 ? null : said(row, given[0]),
            said(row, last)));
  }

  private Said said(FactorTable.JudgementRow row, int at) {
    GivenJudgement given = row.cells().get(at).orElseThrow();
    return new Said(
        table.columns().get(at).assessment(),
        table.columns().get(at).date(),
        option(row.judgement(), given),
        given.reason());
  }

  private static int[] given(FactorTable.JudgementRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(at -> row.cells().get(at).isPresent())
        .toArray();
  }

  private Lane lane(FactorTable.JudgementRow row) {
    int height = places.density().size() + ROOM;
    List<Mark> marks = new ArrayList<>();
    for (int at : given(row)) {
      String option = option(row.judgement(), row.cells().get(at).orElseThrow());
      marks.add(
          new Mark(
              places.x(at),
              height / 2.0,
              table.columns().get(at).assessment(),
              places.day(at) + ": " + option,
              "judgement",
              places.density().letters()
                  ? option.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  : "",
              places.density().size(),
              0,
              ""));
    }
    return Lane.of(words.of(row.judgement().title()), height, marks, change(row));
  }

  private List<Change> change(FactorTable.JudgementRow row) {
    return thenAndNow(row)
        .filter(both -> both.then() != null)
        .map(
            both ->
                both.then().option().equals(both.now().option())
                    ? new Change(both.now().option(), "=", "same")
                    : new Change(both.then().option() + " → " + both.now().option(), "≠", "moved"))
        .stream()
        .toList();
  }

  private String option(Judgement judgement, GivenJudgement given) {
    return judgement.options().stream()
        .filter(option -> option.code().equals(given.option()))
        .map(ResponseOption::anchor)
        .map(words::of)
        .findFirst()
        .orElse(given.option());
  }
}
