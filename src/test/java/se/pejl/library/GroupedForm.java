package se.pejl.library;

import java.util.Map;
import java.util.OptionalInt;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.library.answer.AnswerText;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.scoring.Score;
import se.pejl.scoring.Scorer;

/** An invented form whose bands differ by sex, read in two ways, with a T score that ends at 60. */
public final class GroupedForm {

  public static final String TEXT =
      """
form: grouped
version: 1.0.0
kind: scored
language: sv
title: Belastning
purpose: Att prova
rights: {status: open, holder: Ingen, statement: Får användas fritt, source: påhittat}
sources: [{id: own, cite: Påhittat}]
informants: [worker, youth]
notAnswered: [declined]
responses:
  often:
    - {code: seldom, points: 0, anchor: Sällan}
    - {code: sometimes, points: 1, anchor: Ibland}
    - {code: often, points: 2, anchor: Ofta}
sections:
  - code: only
    title: Frågor
    each: {response: often, why: Behövs för provet, sensitivity: none}
    items:
      - {code: a, stem: Första frågan}
      - {code: b, stem: Andra frågan}
scales:
  - code: strain
    title: Belastning
    of: [a, b]
    method: sum
    missing: interval
    direction: higher-is-worse
    bands:
      - for: {sex: female}
        bands:
          - {from: 0, code: low, title: Låg}
          - {from: 2, code: high, title: Hög, label: Sållning, text: Ingen diagnos}
      - for: {sex: male}
        bands:
          - {from: 0, code: low, title: Låg}
          - {from: 3, code: high, title: Hög}
    moreBands:
      - code: two
        title: I två steg
        bands:
          - {from: 0, code: calm, title: Lugnt}
          - {from: 1, code: alarm, title: Larm}
  - code: girls
    title: Bara för flickor
    of: [a]
    method: sum
    missing: refuse
    direction: higher-is-worse
    validFor: {sex: female}
  - code: t-score
    title: T-poäng
    of: [a, b]
    method: sum
    missing: refuse
    direction: higher-is-worse
    norms:
      name: Påhittade normer 2026
      source: own
      groups:
        - for: {age: 12-18}
          table: {0: 40, 1: 45, 2: 50, 3: 61, 4: 70}
      ceiling: {above: 60, text: ">60"}
tests:
  - {name: all, subject: {sex: female, age: 15}, answers: {all: often}, expect: {strain: {value: 4, band: high}}}
""";

  private GroupedForm() {}

  public static Form form() {
    return DefinitionReader.read("grouped.yaml", TEXT).form().orElseThrow();
  }

  /** What a scale comes to with these options for a and b; an empty one is no answer. */
  public static Score score(String scale, String a, String b, Sex sex) {
    Form form = form();
    Circumstances circumstances =
        new Circumstances(OptionalInt.of(15), sex, Informant.YOUTH, "", "SE");
    return Scorer.of(form)
        .score(AnswerText.responses(form, Map.of("a", a, "b", b)), circumstances)
        .scores()
        .stream()
        .filter(score -> score.scale().value().equals(scale))
        .findFirst()
        .orElseThrow();
  }
}
