package se.pejl.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.item.Mark;
import se.pejl.scoring.Score;

/**
 * How a correction differs from the assessment that was sent back.
 *
 * @param items whose answer or note is another, in the order of the form
 * @param judgements codes of those with another conclusion or reason
 * @param scores codes of the scales that came to something else
 */
public record Resubmission(
    UUID returned,
    LocalDate date,
    AnswerSheet then,
    List<ItemCode> items,
    List<String> judgements,
    List<Moved> scores) {

  /** A scale that came to something else, and to what. */
  public record Moved(Score then, Score now) {}

  static Resubmission between(
      Assessment returned, List<Score> then, Assessment again, List<Score> now, Form form) {
    List<ItemCode> items =
        form.items().stream()
            .filter(item -> differs(item, returned.answers(), again.answers()))
            .map(Item::code)
            .toList();
    return new Resubmission(
        returned.id(),
        returned.date(),
        returned.answers(),
        items,
        judged(returned, again),
        moved(then, now));
  }

  private static boolean differs(Item item, AnswerSheet then, AnswerSheet now) {
    return !said(item, then).equals(said(item, now));
  }

  /** A mark that was never set says what one says that was taken away. */
  private static List<Object> said(Item item, AnswerSheet sheet) {
    Optional<Answer> answer = sheet.answer(item.code());
    return item.traits().mark().isPresent()
        ? List.of(answer.filter(Mark::set).isPresent())
        : List.of(answer, sheet.note(item.code()));
  }

  private static List<String> judged(Assessment returned, Assessment again) {
    Set<String> codes = new LinkedHashSet<>();
    Stream.of(again, returned)
        .flatMap(one -> one.judgements().stream())
        .map(GivenJudgement::judgement)
        .forEach(codes::add);
    return codes.stream().filter(code -> judgedAnew(code, returned, again)).toList();
  }

  private static boolean judgedAnew(String code, Assessment returned, Assessment again) {
    Function<Assessment, Object> said =
        one -> one.judgement(code).map(given -> List.of(given.option(), given.reason()));
    return !Objects.equals(said.apply(returned), said.apply(again));
  }

  private static List<Moved> moved(List<Score> then, List<Score> now) {
    Map<Object, Score> before =
        then.stream().collect(Collectors.toMap(Score::scale, score -> score));
    return now.stream()
        .filter(score -> before.containsKey(score.scale()))
        .filter(score -> !score.equals(before.get(score.scale())))
        .map(score -> new Moved(before.get(score.scale()), score))
        .toList();
  }
}
