package se.pejl.assessment.wording.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.pejl.assessment.AssessmentHead;
import se.pejl.assessment.result.TwoTimes;
import se.pejl.assessment.wording.Circumstance;
import se.pejl.assessment.wording.ItemGroup;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Rights;

/** Two assessments held against each other in one language, as the page asks about them. */
public final class ComparisonView {

  private final TwoTimes times;
  private final Words words;
  private final ComparedItems items;
  private final List<ComparedScale> scales;

  public ComparisonView(TwoTimes times, Words words) {
    this.times = times;
    this.words = words;
    this.items = ComparedItems.of(times, words);
    this.scales = new ComparedScales(times, words).all();
  }

  /** One of the two, with the way to it. */
  public record Time(UUID assessment, String circumstances, String version) {}

  public String getTitle() {
    return words.of(times.later().form().title());
  }

  public String getYouth() {
    return later().youth() + ", " + later().caseNumber();
  }

  public UUID getCaseFile() {
    return later().caseFile();
  }

  /** Who holds the form, and on which terms. */
  public Rights getRights() {
    return times.later().form().rights();
  }

  public List<Time> getTimes() {
    return List.of(time(times.earlier().head()), time(later()));
  }

  private Time time(AssessmentHead head) {
    return new Time(head.id(), Circumstance.of(head, words), head.form().version());
  }

  private AssessmentHead later() {
    return times.later().head();
  }

  /** The head of the column of the earlier one. */
  public String getThenTitle() {
    return words.get("compare.then", times.earlier().head().date());
  }

  /** The head of the column of the later one. */
  public String getNowTitle() {
    return words.get("compare.now", later().date());
  }

  /** Whether the scores wait for a person's judgement. */
  public boolean isScoresWait() {
    return times.scoresHidden();
  }

  public List<ComparedScale> getScales() {
    return scales;
  }

  /** What does not compare, and why; scales by name, items by number. */
  public List<String> getReasons() {
    List<String> reasons = new ArrayList<>();
    scales.stream()
        .filter(scale -> !scale.compares())
        .map(scale -> words.get("compare.scale", scale.title(), scale.why()))
        .forEach(reasons::add);
    reasons.addAll(items.reasons());
    return reasons;
  }

  public List<ItemGroup> getChangeGroups() {
    return items.groups();
  }

  /** Protective factors gained, kept and lost; empty when the form has none. */
  public List<ProtectionLine> getProtection() {
    return items.protection();
  }

  public List<ComparedGoal> getGoals() {
    return new ComparedGoals(times, items, words).all();
  }

  public List<ComparedJudgement> getJudgements() {
    return times.asked().stream().map(asked -> ComparedJudgement.of(asked, times, words)).toList();
  }
}
