package se.pejl.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.assessment.result.Result;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.ItemLine;
import se.pejl.assessment.wording.JudgementRow;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.ScoreLine;
import se.pejl.assessment.wording.Words;
import se.pejl.change.Change;
import se.pejl.form.item.Answer;
import se.pejl.form.item.ChoiceItem;
import se.pejl.form.item.FactorRole;
import se.pejl.form.item.Item;
import se.pejl.form.item.Nature;
import se.pejl.form.item.Sensitivity;

/** What an assessment found, in words a youth can use: no sums, no probabilities, no free text. */
record Findings(Result result, ResultView view, Words words) {

  /** What a person concluded, and which band each scale fell in. */
  List<String> conclusions() {
    Stream<String> judged =
        view.getJudgements().stream().filter(JudgementRow::given).map(Findings::said);
    return Stream.concat(judged, banded().map(this::said)).toList();
  }

  /** The scales that say something in words. */
  private Stream<ScoreLine> banded() {
    return view.getScores().stream()
        .filter(
            line ->
                result.form().scales().stream()
                    .filter(scale -> scale.code().value().equals(line.code()))
                    .anyMatch(scale -> !scale.bandSystems().isEmpty()));
  }

  private static String said(JudgementRow judgement) {
    return judgement.title() + ": " + judgement.option();
  }

  private String said(ScoreLine score) {
    return score.readings().stream()
        .filter(reading -> !reading.band().isEmpty())
        .findFirst()
        .map(reading -> score.title() + ": " + reading.band() + ". " + reading.meaning())
        .orElse(score.title() + ": " + words.get("summary.no-band"))
        .strip();
  }

  /** Protective factors that are there, at least partly. */
  List<String> strengths() {
    return present(FactorRole.PROTECTIVE);
  }

  /** Risk factors that are there and can change. */
  List<String> concerns() {
    return present(FactorRole.RISK);
  }

  private List<String> present(FactorRole role) {
    return result.form().items().stream()
        .filter(item -> item.traits().role() == role && item.traits().nature() != Nature.STATIC)
        .filter(item -> item.traits().sensitivity() == Sensitivity.NONE)
        .filter(item -> result.sheet().shown().contains(item.code()))
        .filter(this::above)
        .map(this::said)
        .toList();
  }

  private boolean above(Item item) {
    Optional<Answer> answer = result.answers().answer(item.code());
    return item instanceof ChoiceItem choice
        && answer.orElse(null) instanceof Answer.Chosen chosen
        && choice.options().rank(chosen.option()) > 0;
  }

  private String said(Item item) {
    String answer = AnswerInWords.of(item, result.answers().answer(item.code()), words);
    return words.of(item.stem(result.head().informant())) + " " + answer;
  }

  /** The band of each scale last time and now; a number would say more than it knows. */
  List<String> bandsThenAndNow() {
    return result.change().map(Change::scales).orElse(List.of()).stream()
        .flatMap(change -> change.accept(new ThenAndNow(result, words)).stream())
        .toList();
  }

  /** What is better than last time, item by item. */
  List<String> better() {
    return changed("BETTER", "GAINED");
  }

  /** What is worse than last time, item by item. */
  List<String> worse() {
    return changed("WORSE", "LOST");
  }

  private List<String> changed(String... codes) {
    return view.getChangeGroups().stream()
        .flatMap(group -> group.items().stream())
        .filter(item -> List.of(codes).contains(item.changeCode()))
        .filter(this::open)
        .map(item -> words.get("summary.then-now", item.stem(), item.then(), item.answer()))
        .toList();
  }

  private boolean open(ItemLine line) {
    return result.form().items().stream()
        .filter(item -> item.code().value().equals(line.code()))
        .anyMatch(item -> item.traits().sensitivity() == Sensitivity.NONE);
  }
}
