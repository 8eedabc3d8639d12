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
  private final Sitting sitting;
  private final List<ItemCode> critical = new ArrayList<>();
  private final Set<ItemCode> shown = new LinkedHashSet<>();
  private final List<ItemCode> unanswered = new ArrayList<>();
  private final List<String> raised = new ArrayList<>();
  private final List<String> undecided = new ArrayList<>();

  public Sheet(Sitting sitting) {
    this.rules = sitting.rules();
    this.sitting = sitting;
  }

  public ScoreSheet filledIn() {
    List<Score> scores = new ArrayList<>(rules.scales().size());
    for (int scale = 0; scale < rules.scales().size(); scale++) {
      scores.add(sitting.score(scale));
    }
    for (int question = 0; question < rules.questions().size(); question++) {
      if (sitting.shown(question) == Truth.TRUE) {
        asked(rules.questions().get(question), sitting.answer(question));
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
        sitting.eligible());
  }

  private List<String> checks() {
    return rules.form().checks().stream()
        .filter(check -> check.when().holds(sitting) == Truth.TRUE)
        .map(Check::code)
        .toList();
  }

  private void asked(Question question, Optional<Answer> answer) {
    ItemCode code = question.item().code();
    shown.add(code);
    if (answer.isEmpty()) {
      if (!question.silent()) {
        unanswered.add(code);
      }
    } else if (question.critical(answer.get())) {
      critical.add(code);
    }
  }

  private void flag(FlagRules flag) {
    switch (flag.raised(sitting)) {
      case TRUE -> raised.add(flag.code());
      case UNKNOWN -> {
        if (flag.open(sitting)) {
          undecided.add(flag.code());
        }
      }
      case FALSE -> {}
    }
  }
}
