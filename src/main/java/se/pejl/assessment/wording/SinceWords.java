package se.pejl.assessment.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.pejl.change.Course;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Classification;
import se.pejl.change.reliable.Verdict;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.scale.Direction;
import se.pejl.form.text.Text;

/**
 * What is said of a change since an earlier time. The difference is only higher or lower: whether
 * it is better or worse is for the verdict to say, which knows of noise.
 *
 * @param when such as "Last time, 2026-03-01"
 */
record SinceWords(Words words, String when) implements ScaleChange.Visitor<Optional<SinceLine>> {

  @Override
  public Optional<SinceLine> difference(ScaleChange.Difference change) {
    List<String> grounds = new ArrayList<>(grounds(change.verdict()));
    for (Verdict other : change.beside()) {
      List<String> basis = grounds(other);
      grounds.add(
          words.get(
              "score.beside",
              words.of(other.accept(new VerdictInWords())),
              basis.isEmpty() ? "" : basis.get(0)));
    }
    change.basis().caution().map(words::of).ifPresent(grounds::add);
    return Optional.of(
        new SinceLine(
            words.get(
                "score.change",
                when,
                ScoreInBrief.of(change.before(), words),
                words.signed(change.difference()),
                words.get("score.course." + course(change.difference()))),
            words.of(change.verdict().accept(new VerdictInWords())),
            change.verdict().classification().filter(Classification::changed).isPresent(),
            grounds));
  }

  private List<String> grounds(Verdict verdict) {
    return verdict.accept(new Grounds()).map(words::of).stream().toList();
  }

  private static Course course(BigDecimal difference) {
    return Course.of(Direction.NEITHER, difference.signum());
  }

  @Override
  public Optional<SinceLine> notComparable(ScaleChange.NotComparable change) {
    return change
        .before()
        .map(before -> none(ScoreInBrief.of(before, words), change.broken().why()));
  }

  @Override
  public Optional<SinceLine> noScore(ScaleChange.NoScore change) {
    return Optional.of(none(ScoreInBrief.of(change.before(), words), change.lack().words()));
  }

  private SinceLine none(String before, Text why) {
    return new SinceLine(
        words.get("score.change.then", when, before),
        words.get("score.change.none", words.of(why)),
        false,
        List.of());
  }

  private static final class Grounds implements Verdict.Visitor<Optional<Text>> {
    @Override
    public Optional<Text> reliably(Verdict.Reliably verdict) {
      return Optional.of(VerdictInWords.basis(verdict.change()));
    }

    @Override
    public Optional<Text> important(Verdict.Important verdict) {
      return Optional.of(VerdictInWords.basis(verdict));
    }

    @Override
    public Optional<Text> untold(Verdict.Untold verdict) {
      return Optional.empty();
    }
  }
}
