package se.pejl.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.page.Language;
import se.pejl.review.discussion.DiscussAssessment;
import se.pejl.review.discussion.Discussion;
import se.pejl.review.discussion.Discussions;

/** Backs the threads of review wherever an assessment is shown or filled in. */
@Named
@RequestScoped
public class ShowDiscussions {

  @Inject private DiscussAssessment discuss;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Clock clock;

  private Discussions read;

  /** About one item. */
  public List<DiscussionLine> on(UUID assessment, String item) {
    return of(assessment).stream().filter(line -> line.item().equals(item)).toList();
  }

  /** About the whole. */
  public List<DiscussionLine> whole(UUID assessment) {
    return on(assessment, "");
  }

  /** All of them, oldest first. */
  public List<DiscussionLine> of(UUID assessment) {
    return lines(read(assessment).all());
  }

  /** One by itself. */
  public List<DiscussionLine> one(UUID assessment, String id) {
    return of(assessment).stream().filter(line -> line.id().equals(id)).toList();
  }

  /** What was neither resolved nor settled. */
  public List<DiscussionLine> unresolved(UUID assessment) {
    return lines(read(assessment).unresolved());
  }

  public boolean mayComment(UUID assessment) {
    return read(assessment).mayComment();
  }

  public boolean mayAnswer(UUID assessment) {
    return read(assessment).mayAnswer();
  }

  private List<DiscussionLine> lines(List<Discussion> discussions) {
    Words words = Words.in(language.getTag());
    return discussions.stream()
        .map(one -> DiscussionLine.of(one, read.form(), words, SwedishDay.today(clock)))
        .toList();
  }

  private Discussions read(UUID assessment) {
    if (read == null) {
      read = discuss.read(actor.get(), assessment);
    }
    return read;
  }
}
