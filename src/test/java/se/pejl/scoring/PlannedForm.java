package se.pejl.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.pejl.form.Circumstances;
import se.pejl.form.condition.Names;
import se.pejl.form.item.NoAnswer;
import se.pejl.form.scale.Method;
import se.pejl.form.scale.MissingRule;
import se.pejl.form.scale.Rounding;
import se.pejl.form.scale.Transform;
import se.pejl.form.scale.Unasked;

/** A {@link Plan} as the scorer knows forms. */
record PlannedForm(Plan plan) {

  Circumstances someone() {
    return ReadingForm.someone(plan.person);
  }

  Forms form() {
    Forms form = Forms.scored("random");
    if (plan.youngest >= 0) {
      form.ages(plan.youngest, plan.oldest);
    }
    form.date("d0 d1");
    for (int i = 0; i < plan.questions.size(); i++) {
      Plan.Question question = plan.questions.get(i);
      if (question.section() >= 0) {
        form.section("s" + question.section(), plan.sections.get(question.section()).text(plan));
      }
      ask(form, i, question);
      form.showIf(gate(question));
    }
    Names names = names();
    for (int i = 0; i < plan.measures.size(); i++) {
      form.scale(scale(i, plan.measures.get(i), names));
      for (PlannedReading.Way way : plan.measures.get(i).ways().stream().limit(1).toList()) {
        form.judgement(ReadingForm.overriding("s" + i, way));
      }
    }
    said(form);
    return form;
  }

  private void said(Forms form) {
    for (int i = 0; i < plan.checks.size(); i++) {
      Plan.Check check = plan.checks.get(i);
      String[] voids =
          check.voidsFrom() < 0
              ? new String[0]
              : IntStream.range(check.voidsFrom(), plan.measures.size())
                  .mapToObj(scale -> "s" + scale)
                  .toArray(String[]::new);
      form.check("c" + i, check.when().text(plan), voids);
      form.flag("f" + i, plan.flags.get(i).text(plan));
    }
  }

  private String gate(Plan.Question question) {
    String gate = "q" + question.hangsOn();
    return switch (question.gate()) {
      case ALWAYS -> "";
      case ANSWER -> {
        Plan.Question on = plan.questions.get(question.hangsOn());
        yield gate + " >= " + on.given(Math.min(on.halves().length - 1, question.fromRank()));
      }
      case NAMED -> "answered(" + gate + ")";
      case INFORMANT -> "informant = " + ReadingForm.informant(question.fromRank());
      case AGE -> "age >= " + (13 + question.fromRank());
      case SAID -> question.when().text(plan);
    };
  }

  private static void ask(Forms form, int place, Plan.Question question) {
    int[] halves = question.halves();
    String code = "q" + place;
    switch (question.kind()) {
      case WORDS -> form.words(code);
      case NUMBER ->
          form.number(
              code,
              Plan.halved(halves[0]).toString(),
              Plan.halved(halves[halves.length - 1]).toString(),
              1);
      default -> form.options("a" + place, options(question)).choice("a" + place, code);
    }
    if (question.critical() >= 0) {
      form.criticalFrom("o" + question.critical());
    }
    if (question.marks() >= 0) {
      form.markOn("q" + question.marks());
    }
    if (question.broughtIn()) {
      form.broughtIn();
    }
  }

  private static String options(Plan.Question question) {
    return IntStream.range(0, question.halves().length)
        .mapToObj(o -> "o" + o + (question.scored() ? "=" + Plan.halved(question.halves()[o]) : ""))
        .collect(Collectors.joining(" "));
  }

  /** The items and scales that the conditions of tables may name. */
  private Names names() {
    Forms items = Forms.scored("items").date("d0 d1");
    for (int i = 0; i < plan.questions.size(); i++) {
      ask(items, i, plan.questions.get(i));
    }
    return new Names(
        GivenAnswers.kinds(items.build()),
        IntStream.range(0, plan.measures.size())
            .mapToObj(scale -> "s" + scale)
            .collect(Collectors.toSet()));
  }

  private Scales scale(int place, Plan.Measure measure, Names names) {
    Scales scale =
        measure.method() == Plan.DECIDE
            ? Scales.decided("s" + place, table(measure, names))
            : Scales.over("s" + place, items(measure), subscales(measure)).by(method(measure));
    for (Plan.Part part : measure.parts()) {
      if (part.threshold() != Plan.NOTHING) {
        scale.countFrom("q" + part.item(), Plan.halved(part.threshold()).toString());
      }
      if (part.own().length > 0) {
        scale.points("q" + part.item(), own(part));
      }
    }
    scale
        .missing(rule(measure))
        .unasked(unasked(measure))
        .transformed(transform(measure.change()))
        .onlyFor(ReadingForm.group(measure.validFor()))
        .from("-" + Plan.FAR, "" + Plan.FAR);
    ReadingForm.norms(measure.norms()).ifPresent(scale::normed);
    for (int way = 0; way < measure.ways().size(); way++) {
      scale.system(ReadingForm.bands(way, measure.ways().get(way)));
    }
    return scale;
  }

  private static String items(Plan.Measure measure) {
    return measure.parts().stream()
        .filter(part -> part.item() >= 0)
        .map(part -> (part.reversed() ? "-q" : "q") + part.item() + "*" + weight(part))
        .collect(Collectors.joining(" "));
  }

  private static String subscales(Plan.Measure measure) {
    return measure.parts().stream()
        .filter(part -> part.item() < 0)
        .map(part -> "s" + part.scale() + "*" + weight(part))
        .collect(Collectors.joining(" "));
  }

  private static String weight(Plan.Part part) {
    return part.weighedBy() >= 0
        ? "q" + part.weighedBy()
        : BigDecimal.valueOf(part.quarters() * 25L, 2).toString();
  }

  private static String own(Plan.Part part) {
    return IntStream.range(0, part.own().length)
        .mapToObj(o -> "o" + o + "=" + Plan.halved(part.own()[o]))
        .collect(Collectors.joining(" "));
  }

  private Method.Decide table(Plan.Measure measure, Names names) {
    List<Method.Decide.Line> lines =
        measure.lines().stream()
            .map(
                line ->
                    new Method.Decide.Line(
                        AskedItem.condition(line.when().text(plan), names).orElseThrow(),
                        Plan.halved(line.gives())))
            .toList();
    Optional<BigDecimal> otherwise =
        measure.otherwise() == Plan.NOTHING
            ? Optional.empty()
            : Optional.of(Plan.halved(measure.otherwise()));
    return new Method.Decide(lines, otherwise);
  }

  private static Method method(Plan.Measure measure) {
    return switch (measure.method()) {
      case Plan.SUM -> new Method.Sum();
      case Plan.MEAN -> new Method.Mean(rounding(false, measure.methodRound()));
      case Plan.COUNT -> new Method.Count(Plan.halved(measure.thresholdHalves()));
      case Plan.GOALS ->
          new Method.GoalAttainment(
              BigDecimal.valueOf(measure.correlation(), 1), rounding(false, measure.methodRound()));
      case Plan.HIGHEST -> new Method.Highest();
      default -> new Method.Lowest();
    };
  }

  private static MissingRule rule(Plan.Measure measure) {
    return switch (measure.rule()) {
      case Plan.REFUSE -> new MissingRule.Refuse();
      case Plan.PRORATE ->
          new MissingRule.Prorate(
              measure.atMost(), rounding(measure.perItem(), measure.ruleRound()));
      case Plan.ZERO -> new MissingRule.BlankAsZero(measure.atMost());
      case Plan.LEAVE_OUT -> new MissingRule.LeaveOut(measure.atMost());
      default -> new MissingRule.Interval();
    };
  }

  private static Unasked unasked(Plan.Measure measure) {
    Unasked.Effect[] effects = Unasked.Effect.values();
    Map<NoAnswer, Unasked.Effect> reasons = new HashMap<>();
    for (int reason = 0; reason < Plan.REASONS.length; reason++) {
      NoAnswer why = NoAnswer.of(Plan.REASONS[reason]).orElseThrow();
      reasons.put(why, effects[measure.reasons()[reason]]);
    }
    return new Unasked(
        reasons, measure.skippedZero() ? Unasked.Effect.ZERO : Unasked.Effect.LEAVES);
  }

  private static Transform transform(Plan.Change change) {
    List<Transform.Row> rows =
        Arrays.stream(change.lookup())
            .map(row -> new Transform.Row(Plan.halved(row[0]), Plan.halved(row[1])))
            .toList();
    return new Transform(
        rows,
        Plan.halved(change.times()),
        Plan.halved(change.plus()),
        Optional.ofNullable(change.round()).map(round -> rounding(false, round)));
  }

  static Rounding rounding(boolean perItem, Plan.Round round) {
    Rounding.Mode[] modes = {
      Rounding.Mode.HALF_UP,
      Rounding.Mode.HALF_EVEN,
      Rounding.Mode.DOWN,
      Rounding.Mode.UP,
      Rounding.Mode.NONE
    };
    return new Rounding(
        perItem ? Rounding.Place.ITEM : Rounding.Place.TOTAL,
        modes[round.mode()],
        round.decimals());
  }
}
