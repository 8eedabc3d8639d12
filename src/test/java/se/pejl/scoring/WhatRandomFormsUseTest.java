package se.pejl.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** So that the agreement of {@link TwoScorersTest} is about something. */
@DisplayName("What random forms use")
class WhatRandomFormsUseTest {

  private static final Set<String> ALL =
      Set.of(
          "method SUM",
          "method MEAN",
          "method COUNT",
          "method HIGHEST",
          "method LOWEST",
          "method DECIDE",
          "method GOALS",
          "rule REFUSE",
          "rule PRORATE",
          "rule ZERO",
          "rule INTERVAL",
          "rule LEAVE_OUT",
          "table over scores",
          "table over items",
          "table over the youth",
          "part reversed",
          "part weighed",
          "part weighed by an answer",
          "part with its own threshold",
          "part with its own points",
          "part that is a scale",
          "not shown counts zero",
          "lookup",
          "times",
          "plus",
          "round result",
          "norms by table",
          "norms between rows",
          "norms by spread",
          "ceiling",
          "floor",
          "norms for some",
          "bands for some",
          "more bands",
          "bands side by side",
          "bands only when known",
          "valid for some",
          "by sex",
          "by age",
          "by informant",
          "by setting",
          "by country",
          "ages of the form",
          "options",
          "labels",
          "number",
          "words",
          "brought in",
          "hangs on a score",
          "section that hangs on a score",
          "critical answer",
          "mark",
          "mark that is set",
          "section for some",
          "check that warns",
          "check that voids");

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  @Test
  void is_everything_the_language_has_for_scoring() {
    Random random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      count(Plan.random(random));
    }
    Set<String> expected = new HashSet<>(ALL);
    List.of(Said.Kind.values()).forEach(kind -> expected.add("condition " + kind));
    List.of(Plan.Gate.values()).forEach(gate -> expected.add("gate " + gate));
    for (String reason : Plan.REASONS) {
      expected.addAll(List.of("answer " + reason, reason + " counts zero", reason + " leaves"));
    }
    assertEquals(expected, counts.keySet());
    assertTrue(counts.values().stream().allMatch(count -> count >= 10), counts::toString);
  }

  @Test
  void comes_to_every_kind_of_outcome() {
    Random random = new Random(2);
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      told.append(new SlowScorer(Plan.random(random)).scores());
    }
    for (Score.Reason reason : Score.Reason.values()) {
      assertTrue(told.indexOf("not applicable, " + reason) >= 0, reason::toString);
    }
    for (String outcome :
        List.of(
            "shown >",
            "shown <",
            "imputed",
            "..",
            "[way1: from",
            "[c0",
            "undecided [f0",
            "critical [q")) {
      assertTrue(told.indexOf(outcome) >= 0, outcome);
    }
  }

  private void count(Plan plan) {
    count("ages of the form", plan.youngest >= 0);
    for (Plan.Question question : plan.questions) {
      count(question.kind().toString().toLowerCase(Locale.ROOT), true);
      count("brought in", question.broughtIn());
      count("hangs on a score", question.when() != null && !question.when().asksScales().isEmpty());
      count("gate " + question.gate(), true);
      count("critical answer", question.critical() >= 0);
      count("mark", question.marks() >= 0);
      count("mark that is set", question.marks() >= 0 && question.typed() >= 0);
      count("section for some", question.section() >= 0);
      if (reason(question.typed())) {
        count("answer " + Plan.REASONS[question.typed() - Plan.REASON], true);
      }
    }
    for (Said section : plan.sections) {
      count("section that hangs on a score", !section.asksScales().isEmpty());
    }
    for (Plan.Check check : plan.checks) {
      count(check.voidsFrom() < 0 ? "check that warns" : "check that voids", true);
      count(check.when());
    }
    plan.flags.forEach(this::count);
    plan.measures.forEach(this::count);
  }

  private static boolean reason(int typed) {
    return typed != Plan.NOTHING && typed < 0;
  }

  private void count(String primitive, boolean used) {
    if (used) {
      counts.merge(primitive, 1, Integer::sum);
    }
  }

  private void count(Said said) {
    count("condition " + said.kind(), true);
    said.parts().forEach(this::count);
  }

  private void count(Plan.Measure measure) {
    String[] methods = {"SUM", "MEAN", "COUNT", "HIGHEST", "LOWEST", "DECIDE", "GOALS"};
    String[] rules = {"REFUSE", "PRORATE", "ZERO", "INTERVAL", "LEAVE_OUT"};
    count("method " + methods[measure.method()], true);
    count("rule " + rules[measure.rule()], true);
    for (Plan.Line line : measure.lines()) {
      count("table over scores", !line.when().asksScales().isEmpty());
      count("table over items", !line.when().asks().isEmpty());
      count(
          "table over the youth",
          line.when().asks().isEmpty() && line.when().asksScales().isEmpty());
    }
    measure.parts().forEach(this::count);
    for (int reason = 0; reason < Plan.REASONS.length; reason++) {
      int effect = measure.reasons()[reason];
      count(Plan.REASONS[reason] + " counts zero", effect == Plan.COUNTS_ZERO);
      count(Plan.REASONS[reason] + " leaves", effect == Plan.LEAVES);
    }
    count("not shown counts zero", measure.skippedZero());
    count("lookup", measure.change().lookup().length > 0);
    count("times", measure.change().times() != 2);
    count("plus", measure.change().plus() != 0);
    count("round result", measure.change().round() != null);
    reading(measure);
  }

  private void count(Plan.Part part) {
    count("part reversed", part.reversed());
    count("part weighed", part.quarters() != 4);
    count("part weighed by an answer", part.weighedBy() >= 0);
    count("part with its own threshold", part.threshold() != Plan.NOTHING);
    count("part with its own points", part.own().length > 0);
    count("part that is a scale", part.item() < 0);
  }

  private void reading(Plan.Measure measure) {
    for (PlannedReading.Norm norm : measure.norms().groups()) {
      boolean spread = norm.halves().length > 0;
      count(spread ? "norms by spread" : "norms by table", true);
      count("norms between rows", !spread && norm.between() != null);
      count("norms for some", some(norm.group()));
    }
    count("ceiling", measure.norms().ceiling() != Plan.NOTHING);
    count("floor", measure.norms().floor() != Plan.NOTHING);
    count("valid for some", some(measure.validFor()));
    count("more bands", measure.ways().size() > 1);
    for (PlannedReading.Way way : measure.ways()) {
      for (Whom group : way.groups()) {
        boolean some = some(group);
        count("bands for some", some);
        count(way.showAll() ? "bands side by side" : "bands only when known", some);
      }
    }
  }

  private boolean some(Whom whom) {
    count("by sex", whom.sex() > 0);
    count("by age", whom.youngest() >= 0);
    count("by informant", whom.informants() > 0);
    count("by setting", whom.settings() > 0);
    count("by country", whom.countries() > 0);
    return !whom.equals(Whom.ALL);
  }
}
