package se.pejl.change;

import java.util.Optional;
import se.pejl.change.ScaleChange.NotComparable;
import se.pejl.change.ScaleChange.Reason;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/** Two occasions seen by one scale. */
record ScaleComparison(ScaleCode scale, Occasion earlier, Occasion later) {

  ScaleChange change() {
    Optional<Scale> then = earlier.form().scale(scale);
    Optional<Scale> now = later.form().scale(scale);
    if (then.isEmpty() || now.isEmpty()) {
      return not(Reason.NOT_IN_BOTH);
    }
    if (!Likeness.of(then.get(), earlier.form()).equals(Likeness.of(now.get(), later.form()))) {
      return not(Reason.SCORED_OTHERWISE);
    }
    return scored(earlier)
        .map(before -> since(before, now.get()))
        .orElseGet(() -> not(Reason.NO_SCORE_BEFORE));
  }

  private ScaleChange since(Score.Scored before, Scale rules) {
    return scored(later)
        .<ScaleChange>map(now -> ScaleChange.Difference.between(before, now, rules))
        .orElseGet(() -> not(Reason.NO_SCORE_NOW));
  }

  private Optional<Score.Scored> scored(Occasion occasion) {
    return occasion.sheet().score(scale).flatMap(score -> score.accept(SCORED));
  }

  private NotComparable not(Reason reason) {
    return new NotComparable(
        scale, earlier.sheet().score(scale), later.sheet().score(scale), reason);
  }

  private static final Score.Visitor<Optional<Score.Scored>> SCORED =
      new Score.Visitor<>() {
        @Override
        public Optional<Score.Scored> scored(Score.Scored score) {
          return Optional.of(score);
        }

        @Override
        public Optional<Score.Scored> range(Score.Range score) {
          return Optional.empty();
        }

        @Override
        public Optional<Score.Scored> notScorable(Score.NotScorable score) {
          return Optional.empty();
        }

        @Override
        public Optional<Score.Scored> notApplicable(Score.NotApplicable score) {
          return Optional.empty();
        }
      };
}
