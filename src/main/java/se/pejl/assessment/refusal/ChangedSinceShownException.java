package se.pejl.assessment.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.Refused;

/** Somebody was to sign something else than they had read. */
public final class ChangedSinceShownException extends Refused {

  private static final long serialVersionUID = 1L;

  private final transient List<ItemCode> items;
  private final transient List<String> judgements;

  /** With what has been stored since it was read. */
  public static ChangedSinceShownException since(
      Instant read, AnswerSheet answers, List<GivenJudgement> judgements) {
    return new ChangedSinceShownException(
        answers.items().entrySet().stream()
            .filter(item -> item.getValue().savedAt().isAfter(read))
            .map(Map.Entry::getKey)
            .toList(),
        judgements.stream()
            .filter(given -> given.givenAt().isAfter(read))
            .map(GivenJudgement::judgement)
            .toList());
  }

  private ChangedSinceShownException(List<ItemCode> items, List<String> judgements) {
    super("what was to be signed has changed since it was read");
    this.items = List.copyOf(items);
    this.judgements = List.copyOf(judgements);
  }

  @Override
  public String code() {
    return "assessment.changed-since-shown";
  }

  /** Answered anew, or with another note. */
  public List<ItemCode> items() {
    return items;
  }

  /** Given anew; when there is nothing of either, what it is compared with is another. */
  public List<String> judgements() {
    return judgements;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("items", items.stream().map(ItemCode::value).toList(), "judgements", judgements);
  }
}
