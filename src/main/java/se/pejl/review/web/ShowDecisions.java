package se.pejl.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.page.Language;
import se.pejl.review.ReviewAssessments;
import se.pejl.review.Verdicts;

/** Backs the part of a result that tells what the supervisor decided. */
@Named
@RequestScoped
public class ShowDecisions {

  @Inject private ReviewAssessments reviews;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private Verdicts verdicts;

  /** Oldest first. */
  public List<DecisionLine> of(UUID assessment) {
    Words words = Words.in(language.getTag());
    Verdicts read = read(assessment);
    return read.decisions().stream().map(one -> DecisionLine.of(one, words)).toList();
  }

  /** Null when nothing corrects it. */
  public UUID correctionOf(UUID assessment) {
    return read(assessment).correction().orElse(null);
  }

  private Verdicts read(UUID assessment) {
    if (verdicts == null) {
      verdicts = reviews.verdictsBesideResult(actor.get(), assessment);
    }
    return verdicts;
  }
}
