package se.pejl.change;

import java.math.BigDecimal;
import java.util.Optional;
import se.pejl.change.comparable.Comparability;
import se.pejl.change.comparable.Pair;
import se.pejl.change.reliable.Judge;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;

/** The outcomes of one scale in two versions, held against each other. */
public record ScaleComparison(ScaleCode scale, Pair pair) {

  /**
   * @param before the outcome then; empty when the scale was not there
   * @param now the outcome now; empty when the scale is gone
   */
  public ScaleChange change(Optional<Score> before, Optional<Score> now) {
    return pair.of(scale)
        .accept(
            new Comparability.Visitor<>() {
              @Override
              public ScaleChange holds(Comparability.Holds basis) {
                return compared(before.orElseThrow(), now.orElseThrow(), basis);
              }

              @Override
              public ScaleChange broken(Comparability.Broken broken) {
                return new ScaleChange.NotComparable(scale, before, now, broken);
              }
            });
  }

  private ScaleChange compared(Score before, Score now, Comparability.Holds basis) {
    Optional<Score.Scored> then = before.accept(SCORED);
    Optional<Score.Scored> later = now.accept(SCORED);
    if (then.isPresent() && later.isPresent()) {
      return difference(then.get(), later.get(), basis);
    }
    ScaleChange.Lack lack =
        then.isPresent()
            ? ScaleChange.Lack.NOW
            : later.isPresent() ? ScaleChange.Lack.BEFORE : ScaleChange.Lack.BOTH;
    return new ScaleChange.NoScore(scale, before, now, lack);
  }

  private ScaleChange difference(Score.Scored before, Score.Scored now, Comparability.Holds basis) {
    Scale rules = pair.after().scale(scale).orElseThrow();
    Judge judge = Judge.of(rules);
    BigDecimal difference = now.value().subtract(before.value());
    return new ScaleChange.Difference(
        before,
        now,
        difference,
        Course.of(rules.direction(), difference.signum()),
        basis,
        judge.verdict(before.value(), now.value()),
        judge.beside(before.value(), now.value()));
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
