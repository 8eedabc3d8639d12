package se.pejl.assessment.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.pejl.assessment.Assessment;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.Given;
import se.pejl.form.Form;
import se.pejl.form.item.Answer;
import se.pejl.form.item.Item;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Scale;
import se.pejl.form.scale.ScaleCode;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/**
 * How a version differs from the one whose place it takes: nothing of the old one is lost.
 *
 * @param day the day the old one was about, where that is another
 * @param items with another answer or note, in the form's order
 * @param scores all of them, before and now; none while scores are not to be seen
 * @param judgements given otherwise, or with another reason
 */
public record Revision(
    UUID older,
    Optional<LocalDate> day,
    List<ItemRevision> items,
    List<ScoreRevision> scores,
    List<JudgementRevision> judgements) {

  /** An answer with its note; either can be empty. */
  public record Entry(Optional<Answer> answer, Optional<String> note) {

    static Entry of(AnswerSheet sheet, ItemCode item) {
      return new Entry(sheet.answer(item), sheet.given(item).flatMap(Given::note));
    }
  }

  /** One item before and now. */
  public record ItemRevision(ItemCode item, Entry before, Entry now) {}

  /** One score before and now; empty in a scale that one of the two does not have. */
  public record ScoreRevision(ScaleCode scale, Optional<Score> before, Optional<Score> now) {

    public boolean changed() {
      return !before.equals(now);
    }
  }

  /** One judgement before and now. */
  public record JudgementRevision(
      String judgement, Optional<GivenJudgement> before, Optional<GivenJudgement> now) {}

  /**
   * Of two versions filled in with the same form.
   *
   * @param signed the scores the old one was signed with
   * @param now the scores of the new one; without any while they are not to be seen
   */
  public static Revision of(
      Assessment older, List<Score> signed, Assessment newer, ScoreSheet now, Form form) {
    return new Revision(
        older.id(),
        Optional.of(older.date()).filter(day -> !day.equals(newer.date())),
        items(older.answers(), newer.answers(), form),
        now.scores().isEmpty() ? List.of() : scores(signed, now, form),
        judgements(older, newer, form));
  }

  private static List<ItemRevision> items(AnswerSheet before, AnswerSheet now, Form form) {
    return form.items().stream()
        .map(Item::code)
        .map(item -> new ItemRevision(item, Entry.of(before, item), Entry.of(now, item)))
        .filter(item -> !item.before().equals(item.now()))
        .toList();
  }

  private static List<ScoreRevision> scores(List<Score> signed, ScoreSheet now, Form form) {
    List<ScoreRevision> all = new ArrayList<>();
    for (Scale scale : form.scales()) {
      Optional<Score> before =
          signed.stream().filter(score -> score.scale().equals(scale.code())).findFirst();
      all.add(new ScoreRevision(scale.code(), before, now.score(scale.code())));
    }
    return all;
  }

  private static List<JudgementRevision> judgements(Assessment older, Assessment newer, Form form) {
    return form.judgements().stream()
        .map(
            asked ->
                new JudgementRevision(
                    asked.code(), older.judgement(asked.code()), newer.judgement(asked.code())))
        .filter(one -> one.now().isPresent() && !same(one.before(), one.now()))
        .toList();
  }

  private static boolean same(Optional<GivenJudgement> before, Optional<GivenJudgement> now) {
    return Objects.equals(before.map(GivenJudgement::option), now.map(GivenJudgement::option))
        && Objects.equals(before.map(GivenJudgement::reason), now.map(GivenJudgement::reason));
  }
}
