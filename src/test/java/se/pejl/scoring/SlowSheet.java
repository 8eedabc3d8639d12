package se.pejl.scoring;

import java.util.ArrayList;
import java.util.List;

/** What a set of answers gives besides scores: checks and flags, what is asked and not answered. */
record SlowSheet(Plan plan, SlowScorer scorer) {

  String told() {
    SlowClaims claims = new SlowClaims(plan, scorer);
    List<String> checks = new ArrayList<>();
    List<String> flags = new ArrayList<>();
    for (int i = 0; i < plan.checks.size(); i++) {
      if (Boolean.TRUE.equals(claims.holds(plan.checks.get(i).when()))) {
        checks.add("c" + i);
      }
      if (Boolean.TRUE.equals(claims.holds(plan.flags.get(i)))) {
        flags.add("f" + i);
      }
    }
    List<String> undecided = new ArrayList<>();
    for (int i = 0; i < plan.flags.size(); i++) {
      if (claims.holds(plan.flags.get(i)) == null && claims.open(plan.flags.get(i))) {
        undecided.add("f" + i);
      }
    }
    return items(checks, flags, undecided);
  }

  /** Nobody has to set a mark, and nobody is asked for what is brought in. */
  private String items(List<String> checks, List<String> flags, List<String> undecided) {
    List<String> critical = new ArrayList<>();
    List<String> shown = new ArrayList<>(List.of("d0", "d1"));
    List<String> unanswered = new ArrayList<>();
    for (int day = 0; day < plan.days.length; day++) {
      if (plan.days[day] == Plan.NOTHING) {
        unanswered.add("d" + day);
      }
    }
    for (int i = 0; i < plan.questions.size(); i++) {
      Plan.Question question = plan.questions.get(i);
      if (Boolean.TRUE.equals(scorer.asked(i))) {
        shown.add("q" + i);
        if (question.answer() == Plan.NOTHING && !question.silent()) {
          unanswered.add("q" + i);
        }
        if (question.critical() >= 0 && question.answer() >= question.critical()) {
          critical.add("q" + i);
        }
      }
    }
    return "checks "
        + checks
        + "\nflags "
        + flags
        + "\nundecided "
        + undecided
        + "\ncritical "
        + critical
        + "\nshown "
        + shown
        + "\nunanswered "
        + unanswered;
  }
}
