package se.pejl.assessment.wording.compared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.assessment.wording.ScoreInBrief;
import se.pejl.assessment.wording.Words;
import se.pejl.assessment.wording.compared.ComparedScale.Outcome;
import se.pejl.change.Course;
import se.pejl.change.ScaleChange;
import se.pejl.change.reliable.Classification;
import se.pejl.change.reliable.VerdictInWords;
import se.pejl.form.Form;
import se.pejl.form.scale.Direction;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.form.text.Text;
import se.pejl.library.wording.ReadingLine;
import se.pejl.scoring.Score;

/** The scales of two times, each with its verdict or the reason there is none. */
record ComparedScales(TwoTimes times, Words words) implements ScaleChange.Visitor<ComparedScale> {

  private static final Outcome NOT_THERE = new Outcome("–", "");

  List<ComparedScale> all() {
    return times.compared().change().scales().stream().map(one -> one.accept(this)).toList();
  }

  @Override
  public ComparedScale difference(ScaleChange.Difference change) {
    Form form = times.later().form();
    Course way = Course.of(Direction.NEITHER, change.difference().signum());
    return new ComparedScale(
        change.scale().value(),
        title(change.scale()),
        direction(change.scale()),
        outcome(change.before()),
        outcome(change.now()),
        words.get(
            "compare.difference",
            words.signed(change.difference()),
            words.get("score.course." + way)),
        words.of(change.verdict().accept(new VerdictInWords())),
        change.verdict().classification().filter(Classification::changed).isPresent(),
        "",
        change.basis().caution().map(words::of).orElse(""),
        Stream.concat(
                Stream.of(change.verdict().accept(new MethodCards(form, words, false))),
                change.beside().stream()
                    .map(beside -> beside.accept(new MethodCards(form, words, true))))
            .filter(card -> !card.facts().isEmpty() || card.beside())
            .toList());
  }

  @Override
  public ComparedScale notComparable(ScaleChange.NotComparable change) {
    return apart(change.scale(), change.before(), change.now(), change.broken().why());
  }

  @Override
  public ComparedScale noScore(ScaleChange.NoScore change) {
    return apart(
        change.scale(),
        Optional.of(change.before()),
        Optional.of(change.now()),
        change.lack().words());
  }

  private ComparedScale apart(
      ScaleCode code, Optional<Score> before, Optional<Score> now, Text why) {
    return new ComparedScale(
        code.value(),
        title(code),
        direction(code),
        before.map(this::outcome).orElse(NOT_THERE),
        now.map(this::outcome).orElse(NOT_THERE),
        "",
        "",
        false,
        words.of(why),
        "",
        List.of());
  }

  private Outcome outcome(Score score) {
    return new Outcome(
        ScoreInBrief.of(score, words), ReadingLine.together(score, words.language()));
  }

  private String title(ScaleCode code) {
    return scale(code).map(scale -> words.of(scale.title())).orElse(code.value());
  }

  private String direction(ScaleCode code) {
    return scale(code).map(scale -> words.get("picture.direction." + scale.direction())).orElse("");
  }

  private Optional<Scale> scale(ScaleCode code) {
    return times.later().form().scale(code).or(() -> times.earlier().form().scale(code));
  }
}
