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
    List<String> shown = new ArrayList<>();
    List<String> unanswered = new ArrayList<>();
    for (int i = 0; i < plan.questions.size(); i++) {
      if (Boolean.TRUE.equals(scorer.asked(i))) {
        shown.add("q" + i);
        if (plan.questions.get(i).answer() == Plan.NOTHING) {
          unanswered.add("q" + i);
        }
      }
    }
    return "checks "
        + checks
        + "\nflags "
        + flags
        + "\nshown "
        + shown
        + "\nunanswered "
        + unanswered;
  }
}
