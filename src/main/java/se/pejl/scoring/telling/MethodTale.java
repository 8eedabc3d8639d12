package se.pejl.scoring.telling;

import java.math.BigDecimal;
import se.pejl.form.scale.Method;
import se.pejl.form.text.Text;

/**
 * Tells what a method did with the answered items.
 *
 * @param weighted whether they weigh anything else than 1 each
 */
record MethodTale(int answered, BigDecimal sum, boolean weighted) implements Method.Visitor<Text> {

  @Override
  public Text sum(Method.Sum method) {
    return Wording.said(
        "Poängen för besvarade frågor ({0}) läggs ihop: {1}",
        "The points of the answered items ({0}) are added up: {1}", answered, sum);
  }

  @Override
  public Text mean(Method.Mean method) {
    Text divisor =
        weighted
            ? Wording.said("vad de väger tillsammans", "what they weigh together")
            : Wording.said("antalet frågor", "the number of items");
    return Wording.said(
        "Poängen för besvarade frågor ({0}) läggs ihop till {1} och delas med {2}",
        "The points of the answered items ({0}) are added up to {1} and divided by {2}",
        answered,
        sum,
        divisor);
  }

  @Override
  public Text count(Method.Count method) {
    return Wording.said(
        "Antal frågor med minst {0} poäng, av {1} besvarade: {2}",
        "Items with at least {0} points, of {1} answered: {2}", method.threshold(), answered, sum);
  }

  @Override
  public Text highest(Method.Highest method) {
    return Wording.said(
        "Den högsta av de besvarade ({0}): {1}",
        "The highest of the answered ({0}): {1}", answered, sum);
  }

  @Override
  public Text lowest(Method.Lowest method) {
    return Wording.said(
        "Den lägsta av de besvarade ({0}): {1}",
        "The lowest of the answered ({0}): {1}", answered, sum);
  }

  @Override
  public Text goalAttainment(Method.GoalAttainment method) {
    return Wording.said(
        "Målen ({0}) vägs samman: {1}", "The goals ({0}) are weighed together: {1}", answered, sum);
  }

  @Override
  public Text decide(Method.Decide method) {
    return Wording.said(
        "Raderna prövas i tur och ordning; den första som stämmer gäller",
        "The lines are tried in their order; the first that holds counts");
  }
}
