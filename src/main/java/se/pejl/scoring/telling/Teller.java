package se.pejl.scoring.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.form.Form;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Span;
import se.pejl.form.text.Text;
import se.pejl.scoring.Explanation;
import se.pejl.scoring.Explanation.Step;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;
import se.pejl.scoring.rules.Part;
import se.pejl.scoring.rules.ScaleRules;
import se.pejl.scoring.rules.Tally;
import se.pejl.scoring.rules.Trace;

/** Watches how one scale is scored and tells it step by step. */
public final class Teller implements Trace {

  private final Form form;
  private final ScaleRules rules;
  private final List<Explanation> items = new ArrayList<>();
  private final List<Explanation> steps = new ArrayList<>();
  private Tally tally;
  private Explanation told;

  public Teller(Form form, ScaleRules rules) {
    this.form = form;
    this.rules = rules;
  }

  public Explanation told() {
    return told;
  }

  @Override
  public void counted(Part part, Answer answer, long points, long counted) {
    items.add(new ItemTale(part, rules).counted(answer, points, counted));
  }

  @Override
  public void missing(Part part, Optional<Answer> answer) {
    items.add(new ItemTale(part, rules).missing(answer));
  }

  @Override
  public void hidden(Part part, Truth shown) {
    items.add(new ItemTale(part, rules).hidden(shown));
  }

  @Override
  public void tallied(Tally all) {
    tally = all;
    BigDecimal sum = rules.units().exact(all.sum());
    steps.add(
        new Explanation(
            Step.METHOD,
            rules.scale().method().accept(new MethodTale(all.answered(), sum)),
            Wording.number(sum),
            items));
  }

  @Override
  public void filling(Tally all) {
    steps.add(
        step(
            Step.MISSING_RULE,
            rules.scale().missing().accept(new MissingTale(all, true)),
            String.valueOf(all.missing())));
  }

  @Override
  public void divided(
      BigDecimal dividend, BigDecimal divisor, Rounding rounding, BigDecimal quotient) {
    steps.add(RoundingTale.divided(dividend, divisor, rounding, quotient));
  }

  @Override
  public void prorated(BigDecimal sum, Tally all, Rounding rounding, BigDecimal total) {
    BigDecimal asked = BigDecimal.valueOf(all.asked());
    steps.add(
        RoundingTale.prorated(sum, asked, BigDecimal.valueOf(all.answered()), rounding, total));
  }

  @Override
  public void multiplied(Span raw, Span value) {
    BigDecimal times = rules.scale().times();
    if (times.compareTo(BigDecimal.ONE) != 0) {
      steps.add(
          step(
              Step.TRANSFORM,
              Wording.said("{0} × {1} = {2}", "{0} × {1} = {2}", spoken(raw), times, spoken(value)),
              spoken(value)));
    }
  }

  @Override
  public void ended(Score score, ScoreSheet.Eligible eligible) {
    told = score.accept(new ScoreTale(form, rules.scale(), tally, steps, eligible));
  }

  static Explanation step(Step kind, Text text, String value) {
    return new Explanation(kind, text, value, List.of());
  }

  private static String spoken(Span span) {
    String lowest = Wording.number(span.lowest());
    return span.lowest().compareTo(span.highest()) == 0
        ? lowest
        : lowest + "–" + Wording.number(span.highest());
  }
}
