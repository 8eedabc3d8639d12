package se.pejl.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.page.Language;
import se.pejl.review.QueueLine;
import se.pejl.review.ReviewAssessments;

/** Backs {@code review/queue.xhtml}: what waits for the supervisor; never a score. */
@Named
@RequestScoped
public class ReviewQueue {

  @Inject private ReviewAssessments reviews;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private List<Row> lines;

  /** One waiting assessment as the page shows it. */
  public record Row(
      String id,
      String youth,
      String caseNumber,
      String form,
      String rater,
      String signed,
      boolean flagged,
      boolean mayDecide) {}

  public List<Row> getLines() {
    if (lines == null) {
      Words words = Words.in(language.getTag());
      lines = reviews.queue(actor.get()).stream().map(line -> row(line, words)).toList();
    }
    return lines;
  }

  private static Row row(QueueLine line, Words words) {
    return new Row(
        line.assessment().toString(),
        line.youth(),
        line.caseNumber(),
        words.of(line.formTitle()),
        line.signer(),
        words.minute(line.signedAt()),
        line.flagged(),
        line.mayDecide());
  }
}
