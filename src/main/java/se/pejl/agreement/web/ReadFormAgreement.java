package se.pejl.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.pejl.access.CurrentActor;
import se.pejl.agreement.ReadAgreement;
import se.pejl.agreement.measure.ItemAgreement;
import se.pejl.agreement.measure.Overall;
import se.pejl.agreement.measure.ScaleAgreement;
import se.pejl.agreement.statistic.Estimate;
import se.pejl.assessment.wording.Words;
import se.pejl.form.FormId;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs {@code agreement/form.xhtml}: how well the raters of a unit agree on a form. */
@Named
@RequestScoped
public class ReadFormAgreement {

  private static final int JUNE = 6;

  @Inject private ReadAgreement agreement;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private String name;
  private String version;
  private ReadAgreement.Report report;

  /** One line of a table; what cannot be given says why. */
  public record Row(
      String what,
      String cases,
      String exact,
      String withinOne,
      String kappa,
      String icc,
      String shift) {}

  /** Runs once, on the first GET. */
  public void open() {
    report = agreement.of(actor.get(), new FormId(name, version));
  }

  public ReadAgreement.Report getReport() {
    if (report == null) {
      open();
    }
    return report;
  }

  public Row getWhole() {
    return row(texts.of("agreement.whole"), getReport().agreement().whole());
  }

  public List<Row> getItems() {
    return getReport().agreement().items().stream().map(this::row).toList();
  }

  public List<Row> getScales() {
    return getReport().agreement().scales().stream().map(this::row).toList();
  }

  public List<Row> getRaters() {
    return getReport().agreement().raters().entrySet().stream()
        .map(one -> row(getReport().names().get(one.getKey()), one.getValue()))
        .toList();
  }

  public List<Row> getHalves() {
    return getReport().agreement().halves().entrySet().stream()
        .map(one -> row(half(one.getKey()), one.getValue()))
        .toList();
  }

  private Row row(ItemAgreement item) {
    return new Row(
        words().of(item.item().stem()),
        item.exact().n() + "",
        share(item.exact()),
        item.withinOne().map(this::share).orElse("–"),
        coefficient(item.kappa()),
        item.intraclass().map(this::coefficient).orElse("–"),
        shift(item.shift()));
  }

  private Row row(ScaleAgreement scale) {
    return new Row(
        words().of(scale.scale().title()),
        scale.intraclass().n() + "",
        "",
        "",
        "",
        coefficient(scale.intraclass()),
        "");
  }

  private Row row(String what, Overall all) {
    return new Row(
        what,
        all.cases() + "",
        share(all.exact()),
        share(all.withinOne()),
        coefficient(all.kappa()),
        coefficient(all.intraclass()),
        shift(all.shift()));
  }

  private String half(YearMonth first) {
    String key = first.getMonthValue() <= JUNE ? "agreement.half.1" : "agreement.half.2";
    return texts.of(key, String.valueOf(first.getYear()));
  }

  private String share(Estimate estimate) {
    return say(estimate, 100, 0, " %");
  }

  private String coefficient(Estimate estimate) {
    return say(estimate, 1, 2, "");
  }

  private String shift(Optional<Double> shift) {
    return shift.map(steps -> (steps > 0 ? "+" : "") + number(steps, 2)).orElse("–");
  }

  private String say(Estimate estimate, int times, int decimals, String unit) {
    return estimate.accept(
        new Estimate.Visitor<>() {
          @Override
          public String known(Estimate.Known known) {
            return texts.of(
                "agreement.estimate",
                number(known.value() * times, decimals) + unit,
                number(known.lower() * times, decimals),
                number(known.upper() * times, decimals));
          }

          @Override
          public String bare(Estimate.Bare bare) {
            return number(bare.value() * times, decimals) + unit;
          }

          @Override
          public String unknown(Estimate.Unknown unknown) {
            return texts.of("agreement.unknown." + unknown.reason());
          }
        });
  }

  private String number(double value, int decimals) {
    return words().number(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  private Words words() {
    return Words.in(language.getTag());
  }

  public String getTitle() {
    return words().of(getReport().agreement().form().title());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
