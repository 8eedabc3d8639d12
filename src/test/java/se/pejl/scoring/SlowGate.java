package se.pejl.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether an item is asked, and what is lacking to know that. */
record SlowGate(Plan plan, SlowScorer scorer) {

  /** Yes, no, or null when an answer still decides that. */
  Boolean asked(int item) {
    Plan.Question question = plan.questions.get(item);
    List<Boolean> both = new ArrayList<>();
    both.add(question.section() < 0 ? Boolean.TRUE : said(plan.sections.get(question.section())));
    both.add(own(question));
    if (both.contains(false)) {
      return false;
    }
    return both.contains(null) ? null : Boolean.TRUE;
  }

  private Boolean own(Plan.Question question) {
    return switch (question.gate()) {
      case ALWAYS -> true;
      case INFORMANT -> plan.person.informant() == question.fromRank();
      case AGE ->
          plan.person.age() < 0
              ? null
              : Boolean.valueOf(plan.person.age() >= 13 + question.fromRank());
      case NAMED ->
          plan.questions.get(question.hangsOn()).answer() < 0
              ? Boolean.FALSE
              : asked(question.hangsOn());
      case ANSWER -> answered(question);
      case SAID -> said(question.when());
    };
  }

  /** What no answer can decide any more does not hold. */
  Boolean said(Said when) {
    SlowClaims claims = new SlowClaims(plan, scorer);
    Boolean holds = claims.holds(when);
    return holds == null && !claims.open(when) ? Boolean.FALSE : holds;
  }

  private Boolean answered(Plan.Question question) {
    Plan.Question gate = plan.questions.get(question.hangsOn());
    Boolean asked = asked(question.hangsOn());
    if (asked == null || !asked) {
      return asked;
    }
    return gate.answer() < 0
        ? null
        : Boolean.valueOf(gate.answer() >= Math.min(gate.halves().length - 1, question.fromRank()));
  }

  /** The items without an answer that decide whether this one is asked; itself when it is asked. */
  Set<String> lacking(int item) {
    if (item < 0) {
      return Set.of("d" + (-1 - item));
    }
    Set<String> lacking = new LinkedHashSet<>();
    if (asked(item) == null) {
      waiting(plan.questions.get(item), lacking);
    }
    if (lacking.isEmpty()) {
      lacking.add("q" + item);
    }
    return lacking;
  }

  /** First what the section waits for, then what the item itself does. */
  private void waiting(Plan.Question question, Set<String> lacking) {
    if (question.section() >= 0) {
      waiting(plan.sections.get(question.section()), lacking);
    }
    if (question.gate() == Plan.Gate.SAID) {
      waiting(question.when(), lacking);
    } else if (question.gate() == Plan.Gate.ANSWER || question.gate() == Plan.Gate.NAMED) {
      waiting(question.hangsOn(), lacking);
    }
  }

  private void waiting(Said said, Set<String> lacking) {
    said.asks().forEach(item -> waiting(item, lacking));
    for (int scale : said.asksScales()) {
      SlowResult score = scorer.score(scale);
      if (score.applies && !score.number()) {
        lacking.addAll(score.missing);
      }
    }
  }

  private void waiting(int item, Set<String> lacking) {
    if (new SlowTable(plan, scorer).open(item)) {
      lacking.addAll(lacking(item));
    }
  }
}
