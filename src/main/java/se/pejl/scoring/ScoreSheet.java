package se.pejl.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.form.FormId;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.ScaleCode;

/**
 * Everything one set of answers gives: an outcome for each scale in the form's order, and what is
 * flagged and missing.
 *
 * @param flags codes of the flags raised
 * @param undecided codes of flags that an unanswered item could still raise
 * @param checks codes of the checks that hold: the answers contradict each other, or are careless
 * @param critical items whose answer is critical
 * @param shown the items that are asked, given these answers
 * @param unanswered shown items that have neither an answer nor a reason
 * @param eligible whether the youth's age at the date is one the form is meant for
 */
public record ScoreSheet(
    FormId form,
    List<Score> scores,
    List<String> flags,
    List<String> undecided,
    List<String> checks,
    List<ItemCode> critical,
    Set<ItemCode> shown,
    List<ItemCode> unanswered,
    Eligible eligible) {

  /** Whether the form is meant for someone of this age. */
  public enum Eligible {
    YES,
    /** Outside the ages: scores are shown without bands. */
    NO,
    /** The age is not known. */
    UNKNOWN
  }

  public ScoreSheet {
    scores = List.copyOf(scores);
    flags = List.copyOf(flags);
    undecided = List.copyOf(undecided);
    checks = List.copyOf(checks);
    critical = List.copyOf(critical);
    shown = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(shown));
    unanswered = List.copyOf(unanswered);
  }

  public Optional<Score> score(ScaleCode scale) {
    return scores.stream().filter(score -> score.scale().equals(scale)).findFirst();
  }
}
