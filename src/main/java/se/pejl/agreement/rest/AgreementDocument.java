package se.pejl.agreement.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.agreement.ReadAgreement;
import se.pejl.agreement.measure.Agreement;
import se.pejl.agreement.measure.ItemAgreement;
import se.pejl.agreement.measure.Overall;
import se.pejl.agreement.measure.ScaleAgreement;

/**
 * How well raters agree on a form, as it travels. Shares and kappas have their interval at 95 %.
 *
 * @param notBlind rated twice, but not blind; in none of the numbers
 * @param halves by the first month of the half-year
 */
public record AgreementDocument(
    String form,
    OverallLine whole,
    int notBlind,
    List<ItemLine> items,
    List<ScaleLine> scales,
    List<RaterLine> raters,
    Map<String, OverallLine> halves) {

  /** All ordered items of some cases together. */
  public record OverallLine(
      int cases,
      EstimateLine exact,
      EstimateLine withinOne,
      EstimateLine kappa,
      EstimateLine icc,
      Double shift) {

    static OverallLine of(Overall all) {
      return new OverallLine(
          all.cases(),
          EstimateLine.of(all.exact()),
          EstimateLine.of(all.withinOne()),
          EstimateLine.of(all.kappa()),
          EstimateLine.of(all.intraclass()),
          all.shift().orElse(null));
    }
  }

  /** One item; {@code onlyOne} could be rated by one of the two only. */
  public record ItemLine(
      String item,
      EstimateLine exact,
      EstimateLine withinOne,
      EstimateLine kappa,
      EstimateLine icc,
      Double shift,
      int onlyOne) {

    static ItemLine of(ItemAgreement item) {
      return new ItemLine(
          item.item().code().value(),
          EstimateLine.of(item.exact()),
          item.withinOne().map(EstimateLine::of).orElse(null),
          EstimateLine.of(item.kappa()),
          item.intraclass().map(EstimateLine::of).orElse(null),
          item.shift().orElse(null),
          item.onlyOne());
    }
  }

  /** One score, with ICC(1,1). */
  public record ScaleLine(String scale, EstimateLine icc, int withoutScore) {

    static ScaleLine of(ScaleAgreement scale) {
      return new ScaleLine(
          scale.scale().code().value(), EstimateLine.of(scale.intraclass()), scale.withoutScore());
    }
  }

  /** One rater against the others. */
  public record RaterLine(UUID account, String name, OverallLine overall) {}

  static AgreementDocument of(ReadAgreement.Report report) {
    Agreement found = report.agreement();
    Map<String, OverallLine> halves = new TreeMap<>();
    found.halves().forEach((half, all) -> halves.put(half.toString(), OverallLine.of(all)));
    return new AgreementDocument(
        found.form().id().toString(),
        OverallLine.of(found.whole()),
        report.seen(),
        found.items().stream().map(ItemLine::of).toList(),
        found.scales().stream().map(ScaleLine::of).toList(),
        found.raters().entrySet().stream()
            .map(
                one ->
                    new RaterLine(
                        one.getKey(),
                        report.names().get(one.getKey()),
                        OverallLine.of(one.getValue())))
            .toList(),
        halves);
  }
}
