package se.pejl.scoring.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.Check;
import se.pejl.form.condition.Truth;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ItemCode;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** A score sheet while it is being filled in. */
public final class Sheet {

  private final FormRules rules;
  private final ScoringRun run;
  private final List<ItemCode> critical = new ArrayList<>();
  private final Set<ItemCode> shown = new LinkedHashSet<>();
  private final List<ItemCode> unanswered = new ArrayList<>();
  private final List<String> raised = new ArrayList<>();
  private final List<String> undecided = new ArrayList<>();

  public Sheet(ScoringRun run) {
    this.rules = run.rules();
    this.run = run;
  }

  public ScoreSheet filledIn() {
    List<Score> scores = new ArrayList<>(rules.scales().size());
    for (int scale = 0; scale < rules.scales().size(); scale++) {
      scores.add(run.score(scale));
    }
    for (int item = 0; item < rules.items().size(); item++) {
      if (run.shown(item) == Truth.TRUE) {
        asked(rules.items().get(item), run.answer(item));
      }
    }
    rules.flags().forEach(this::flag);
    return new ScoreSheet(
        rules.form().id(),
        scores,
        raised,
        undecided,
        checks(),
        critical,
        shown,
        unanswered,
        run.eligible());
  }

  private List<String> checks() {
    return rules.form().checks().stream()
        .filter(check -> check.when().holds(run) == Truth.TRUE)
        .map(Check::code)
        .toList();
  }

  private void asked(ItemRules item, Optional<Answer> answer) {
    ItemCode code = item.item().code();
    shown.add(code);
    if (answer.isEmpty()) {
      if (!item.silent()) {
        unanswered.add(code);
      }
    } else if (item.critical(answer.get())) {
      critical.add(code);
    }
  }

  private void flag(FlagRules flag) {
    switch (flag.raised(run)) {
      case TRUE -> raised.add(flag.code());
      case UNKNOWN -> {
        if (flag.open(run)) {
          undecided.add(flag.code());
        }
      }
      case FALSE -> {}
    }
  }
}
