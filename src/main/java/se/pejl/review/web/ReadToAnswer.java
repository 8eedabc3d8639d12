package se.pejl.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.page.Language;
import se.pejl.review.discussion.ReadComments;
import se.pejl.review.discussion.ToAnswer;

/** Backs the part of {@code work.xhtml} with comments that wait for an answer. */
@Named
@RequestScoped
public class ReadToAnswer {

  @Inject private ReadComments comments;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Clock clock;

  private List<Row> lines;

  /** One assessment with comments that wait, without what they say. */
  public record Row(
      String assessment,
      String caseFile,
      String youth,
      String caseNumber,
      String form,
      int comments,
      String due,
      boolean late) {}

  /** The soonest to be answered first. */
  public List<Row> getLines() {
    if (lines == null) {
      Words words = Words.in(language.getTag());
      lines = comments.waitingFor(actor.get()).stream().map(one -> row(one, words)).toList();
    }
    return lines;
  }

  private Row row(ToAnswer one, Words words) {
    return new Row(
        one.assessment().toString(),
        one.caseFile().toString(),
        one.youth(),
        one.caseNumber(),
        words.of(one.formTitle()),
        one.comments(),
        due(one, words),
        one.overdue());
  }

  private String due(ToAnswer one, Words words) {
    LocalDate today = SwedishDay.today(clock);
    long days = ChronoUnit.DAYS.between(one.answerBy(), today);
    if (!one.overdue()) {
      return words.get("talk.answer-by", one.answerBy());
    }
    return days == 1 ? words.get("talk.late.one") : words.get("talk.late.days", days);
  }
}
