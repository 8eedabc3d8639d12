package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import se.pejl.form.Check;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.condition.Bounds;
import se.pejl.form.condition.Ratio;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.Norms;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleItem;
import se.pejl.form.scale.Span;
import se.pejl.form.scale.Subscale;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.rules.ItemPart;
import se.pejl.scoring.rules.ScalePart;
import se.pejl.scoring.rules.ScaleRules;
import se.pejl.scoring.rules.Tally;
import se.pejl.scoring.rules.Trace;

/** Watches how one scale is scored and tells it step by step. */
public final class Teller implements Trace {

  private final Form form;
  private final ScaleRules rules;
  private final Informant informant;
  private final IntFunction<Explanation> subscales;
  private final List<Explanation> parts = new ArrayList<>();
  private final List<Explanation> steps = new ArrayList<>();
  private Optional<Tally> tally = Optional.empty();
  private Explanation told;

  /**
   * @param informant who was asked, in their words
   * @param subscales how another scale of the form was scored
   */
  public Teller(
      Form form, ScaleRules rules, Informant informant, IntFunction<Explanation> subscales) {
    this.form = form;
    this.rules = rules;
    this.informant = informant;
    this.subscales = subscales;
  }

  public Explanation told() {
    return told;
  }

  @Override
  public void voided(Check check) {
    steps.add(step(Step.CHECK, Wording.or(check.says(), check.code()), ""));
  }

  @Override
  public void counted(ItemPart part, Answer answer, long points, long counted) {
    parts.add(tale(part).counted(answer, points, counted));
  }

  @Override
  public void missing(ItemPart part, Optional<Answer> answer) {
    parts.add(tale(part).missing(answer));
  }

  @Override
  public void hidden(ItemPart part) {
    parts.add(tale(part).hidden());
  }

  @Override
  public void undecided(ItemPart part) {
    parts.add(tale(part).undecided());
  }

  @Override
  public void undecided(ScalePart part, Score score) {
    parts.add(tale(part).undecided());
  }

  @Override
  public void zero(ItemPart part, Optional<Answer> answer) {
    parts.add(tale(part).zero(answer));
  }

  @Override
  public void left(ItemPart part, Answer answer) {
    parts.add(tale(part).left(answer));
  }

  private ItemTale tale(ItemPart part) {
    return new ItemTale(part, rules, informant);
  }

  @Override
  public void counted(ScalePart part, BigDecimal value, long counted) {
    parts.add(tale(part).counted(value, rules.units().exact(counted)));
  }

  @Override
  public void missing(ScalePart part, Score score) {
    parts.add(tale(part).missing());
  }

  @Override
  public void notApplicable(ScalePart part, boolean countsZero) {
    parts.add(tale(part).notApplicable(countsZero));
  }

  private PartTale tale(ScalePart part) {
    return new PartTale(part, subscales.apply(part.place()));
  }

  @Override
  public void tallied(Tally all) {
    tally = Optional.of(all);
    BigDecimal sum = rules.units().exact(all.sum());
    Text text = rules.scale().method().accept(new MethodTale(all.answered(), sum, weighted()));
    steps.add(new Explanation(Step.METHOD, text, Wording.number(sum), parts));
  }

  private boolean weighted() {
    Scale scale = rules.scale();
    return Stream.concat(
                scale.items().stream().map(ScaleItem::weight),
                scale.subscales().stream().map(Subscale::weight))
            .anyMatch(weight -> weight.compareTo(BigDecimal.ONE) != 0)
        || scale.items().stream().anyMatch(use -> use.weightFrom().isPresent());
  }

  @Override
  public void imputing(Tally all) {
    Text text = rules.scale().missing().accept(new MissingTale(all, true));
    steps.add(step(Step.MISSING_RULE, text, String.valueOf(all.lacking())));
  }

  @Override
  public void divided(Ratio dividend, BigDecimal divisor, Rounding rounding, Ratio quotient) {
    steps.add(RoundingTale.divided(dividend, divisor, rounding, quotient));
  }

  @Override
  public void prorated(
      BigDecimal sum, BigDecimal asked, BigDecimal answered, Rounding rounding, Ratio total) {
    steps.add(RoundingTale.prorated(sum, asked, answered, rounding, total));
  }

  @Override
  public void replaced(BigDecimal sum, BigDecimal missing, Ratio each, Ratio total) {
    Text text =
        Wording.said(
            "{0} + {1} × {2} = {3}",
            "{0} + {1} × {2} = {3}",
            sum,
            missing,
            TransformTale.text(each),
            TransformTale.text(total));
    steps.add(step(Step.METHOD, text, TransformTale.text(total).in("en")));
  }

  @Override
  public void attained(BigDecimal sum, BigDecimal variance, BigDecimal score) {
    Text text =
        Wording.said(
            "50 + 10 × {0} / √{1} = {2}", "50 + 10 × {0} / √{1} = {2}", sum, variance, score);
    steps.add(step(Step.METHOD, text, Wording.number(score)));
  }

  @Override
  public void line(Method.Decide.Line line, Truth holds) {
    steps.add(new LineTale(form, informant).tried(line, holds));
  }

  @Override
  public void otherwise(BigDecimal gives) {
    steps.add(new LineTale(form, informant).otherwise(gives));
  }

  @Override
  public void lookedUp(Bounds raw, Bounds found) {
    String value = TransformTale.spoken(found);
    Text text =
        Wording.said(
            "Tabellen ger {1} för {0}",
            "The table gives {1} for {0}", TransformTale.text(raw), TransformTale.text(found));
    steps.add(step(Step.LOOKUP, text, value));
  }

  @Override
  public void moved(Bounds before, Bounds after) {
    steps.add(TransformTale.moved(rules.scale().transform(), before, after));
  }

  @Override
  public void rounded(Bounds exact, Rounding rounding, Span value) {
    TransformTale.rounded(exact, rounding, value).ifPresent(steps::add);
  }

  @Override
  public void normed(Norms norms, Norms.GroupNorm norm, Span raw, Span value) {
    steps.add(new NormTale(form, norms).told(norm, raw, value));
  }

  @Override
  public void ended(Score score, ScoreSheet.Eligible eligible) {
    told = score.accept(new ScoreTale(form, rules.scale(), tally, steps, eligible, informant));
  }

  static Explanation step(Step kind, Text text, String value) {
    return new Explanation(kind, text, value, List.of());
  }
}
