package se.pejl.assessment.wording;

import java.util.List;
import java.util.Optional;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.correction.Revision;
import se.pejl.assessment.result.Result;
import se.pejl.form.Judgement;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Band;
import se.pejl.scoring.Score;

/** What a correction changed, item by item, with the scores before and now. */
public final class RevisionView {

  private final Revision revision;
  private final Result result;
  private final Words words;

  RevisionView(Revision revision, Result result, Words words) {
    this.revision = revision;
    this.result = result;
    this.words = words;
  }

  /** Said when the day was another. */
  public String getDay() {
    return revision.day().map(day -> words.get("revision.day", day)).orElse("");
  }

  public List<RevisionLine> getItems() {
    return revision.items().stream().map(this::line).toList();
  }

  private RevisionLine line(Revision.ItemRevision changed) {
    Item item = result.form().item(changed.item()).orElseThrow();
    return new RevisionLine(
        String.valueOf(Numbers.of(result.form(), result.sheet().shown()).of(item.code())),
        words.of(item.stem(result.head().informant())),
        AnswerInWords.of(item, changed.before().answer(), words),
        changed.before().note().orElse(""),
        AnswerInWords.of(item, changed.now().answer(), words),
        changed.now().note().orElse(""));
  }

  /** Every score, also those that came out the same. */
  public List<RevisionLine> getScores() {
    return revision.scores().stream()
        .map(
            one ->
                new RevisionLine(
                    "",
                    words.of(result.form().scale(one.scale()).orElseThrow().title()),
                    score(one.before()),
                    "",
                    score(one.now()),
                    ""))
        .toList();
  }

  private String score(Optional<Score> score) {
    return score
        .map(
            one ->
                ScoreInBrief.of(one, words)
                    + one.band().map(Band::title).map(words::of).map(b -> ", " + b).orElse(""))
        .orElse(words.get("score.none"));
  }

  public List<RevisionLine> getJudgements() {
    return revision.judgements().stream().map(this::line).toList();
  }

  private RevisionLine line(Revision.JudgementRevision changed) {
    Judgement asked = result.form().judgement(changed.judgement()).orElseThrow();
    return new RevisionLine(
        "",
        words.of(asked.title()),
        option(asked, changed.before()),
        changed.before().map(GivenJudgement::reason).orElse(""),
        option(asked, changed.now()),
        changed.now().map(GivenJudgement::reason).orElse(""));
  }

  private String option(Judgement asked, Optional<GivenJudgement> given) {
    return given.map(one -> JudgementRow.anchor(asked, one.option(), words)).orElse("–");
  }
}
