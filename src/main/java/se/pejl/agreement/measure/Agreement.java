package se.pejl.agreement.measure;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.form.Form;
import se.pejl.form.item.ChoiceItem;

/**
 * How well raters agree on a form: as a whole, for each item, score and rater, and over time.
 *
 * @param raters each rater against everybody who rated the same cases; a shift above 0 means that
 *     the others rate higher
 * @param halves over time, by the first month of each half-year of the second rating
 */
public record Agreement(
    Form form,
    Overall whole,
    List<ItemAgreement> items,
    List<ScaleAgreement> scales,
    Map<UUID, Overall> raters,
    Map<YearMonth, Overall> halves) {

  private static final int MONTHS = 6;

  /** Of cases rated with this form, in any version that asks the same. */
  public static Agreement of(Form form, List<RatedTwice> cases) {
    List<ChoiceItem> items =
        form.items().stream()
            .filter(ChoiceItem.class::isInstance)
            .map(ChoiceItem.class::cast)
            .toList();
    return new Agreement(
        form,
        Overall.of(items, cases),
        items.stream().map(item -> ItemAgreement.of(item, cases)).toList(),
        form.scales().stream().map(scale -> ScaleAgreement.of(scale, cases)).toList(),
        raters(items, cases),
        halves(items, cases));
  }

  private static Map<UUID, Overall> raters(List<ChoiceItem> items, List<RatedTwice> cases) {
    Map<UUID, Overall> byRater = new TreeMap<>();
    cases.stream()
        .flatMap(twice -> Stream.of(twice.first().rater(), twice.second().rater()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            rater ->
                byRater.put(
                    rater,
                    Overall.of(
                        items,
                        cases.stream()
                            .filter(twice -> twice.by(rater))
                            .map(twice -> twice.from(rater))
                            .toList())));
    return byRater;
  }

  private static Map<YearMonth, Overall> halves(List<ChoiceItem> items, List<RatedTwice> cases) {
    Map<YearMonth, Overall> halves = new TreeMap<>();
    cases.stream()
        .collect(groupingBy(twice -> half(twice.second().date())))
        .forEach((half, those) -> halves.put(half, Overall.of(items, those)));
    return halves;
  }

  private static YearMonth half(LocalDate day) {
    return YearMonth.of(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : MONTHS + 1);
  }
}
