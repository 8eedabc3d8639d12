package se.pejl.library;

import se.pejl.form.FormId;

/** The smallest scored form there can be, for tests that are about something else. */
public final class SmallForm {

  private static final String TEXT =
      """
      form: NAME
      version: VERSION
      kind: scored
      language: sv
      title: Två frågor
      purpose: Att prova
      rights: {status: open, holder: Ingen, statement: Får användas fritt, source: påhittat}
      sources: [{id: own, cite: Påhittat}]
      informants: [worker, youth]
      notAnswered: [declined, not-assessable]
      responses:
        yes-no:
          - {code: no, points: 0, anchor: Nej}
          - {code: yes, points: 1, anchor: Ja}
      sections:
        - code: only
          title: Frågor
          each: {response: yes-no, why: Behövs för provet, sensitivity: none}
          items:
            - {code: a, stem: Första frågan}
            - {code: b, stem: Andra frågan}
      scales:
        - code: total
          title: Summa
          of: [a, b]
          method: sum
          missing: refuse
          direction: higher-is-worse
          range: [0, 2]
          bands:
            - {from: 0, code: low, title: Låg}
            - {from: 2, code: high, title: Hög}
      tests:
        - {name: all, answers: {all: yes}, expect: {total: {value: 2, band: high}}}
      """;

  private SmallForm() {}

  public static String called(FormId id) {
    return TEXT.replace("NAME", id.name()).replace("VERSION", id.version());
  }

  public static String text() {
    return called(new FormId("small", "1.0.0"));
  }
}
