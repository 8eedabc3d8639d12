package se.pejl.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.Signature;
import se.pejl.assessment.sheet.Given;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.Item;
import se.pejl.form.scale.Scale;
import se.pejl.scoring.Score;

/**
 * Two ratings of one case, item by item.
 *
 * @param blind whether the second rater had seen nothing of the file since the first began
 * @param maySettle whether the reader may let the first stand
 * @param mayAgree whether the reader may write the version both agree on
 */
public record ComparedRatings(
    DoubleRating rating,
    DoubleRatingLine line,
    Form form,
    Signature first,
    Signature second,
    List<OfItem> items,
    List<OfScale> scales,
    List<OfJudgement> judgements,
    boolean blind,
    boolean maySettle,
    boolean mayAgree) {

  /** What each of them gave for an item that at least one of them was asked. */
  public record OfItem(Item item, Optional<Given> first, Optional<Given> second) {

    /** Whether they gave different answers, or only one gave any. */
    public boolean differs() {
      return !first.flatMap(Given::answer).equals(second.flatMap(Given::answer));
    }

    /** A mark that neither has set is nothing to compare. */
    boolean telling() {
      return item.traits().mark().isEmpty()
          || Stream.of(first, second).anyMatch(one -> one.flatMap(Given::answer).isPresent());
    }
  }

  /** What each of them came to on a scale. */
  public record OfScale(Scale scale, Score first, Score second) {

    /** Whether the numbers or the bands are others; two missing ones are alike. */
    public boolean differs() {
      return !first.reach().equals(second.reach()) || !first.band().equals(second.band());
    }
  }

  /** What each of them concluded. */
  public record OfJudgement(
      Judgement asked, Optional<GivenJudgement> first, Optional<GivenJudgement> second) {

    public boolean differs() {
      return !first.map(GivenJudgement::option).equals(second.map(GivenJudgement::option));
    }
  }

  /** How many items differ. */
  public long differing() {
    return items.stream().filter(OfItem::differs).count();
  }
}
