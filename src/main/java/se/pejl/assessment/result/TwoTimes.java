package se.pejl.assessment.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.since.Comparison;
import se.pejl.form.Form;
import se.pejl.form.Judgement;
import se.pejl.form.item.ItemCode;

/**
 * Two assessments of a form about the same youth, held against each other.
 *
 * @param compared without scales while {@code scoresHidden}
 * @param shown what was asked the later time
 * @param scoresHidden whether a judgement has to be given before scores of one of them are seen
 */
public record TwoTimes(
    Side earlier, Side later, Comparison compared, boolean scoresHidden, Set<ItemCode> shown) {

  /** One of them: the version of the form it was filled in with, and what a person concluded. */
  public record Side(AssessmentHead head, Form form, List<GivenJudgement> judgements) {

    public Side {
      judgements = List.copyOf(judgements);
    }

    public Optional<GivenJudgement> given(Judgement asked) {
      return judgements.stream().filter(one -> one.judgement().equals(asked.code())).findFirst();
    }
  }

  /** What a person was to conclude, by the later version; then what only the earlier asked. */
  public List<Judgement> asked() {
    List<Judgement> asked = new java.util.ArrayList<>(later.form().judgements());
    earlier.form().judgements().stream()
        .filter(then -> asked.stream().noneMatch(now -> now.code().equals(then.code())))
        .forEach(asked::add);
    return List.copyOf(asked);
  }
}
