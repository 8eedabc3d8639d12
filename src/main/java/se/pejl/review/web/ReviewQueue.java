package se.pejl.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;
import se.pejl.review.Approval.Need;
import se.pejl.review.QueueFilter;
import se.pejl.review.QueueLine;
import se.pejl.review.ReadQueue;
import se.pejl.review.ReviewAssessments;

/** Backs {@code review/queue.xhtml}: what waits for the supervisor and why; never a score. */
@Named
@RequestScoped
public class ReviewQueue {

  @Inject private ReadQueue queue;
  @Inject private ReviewAssessments reviews;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private List<QueueLine> all;
  private final QueuePart part = new QueuePart();
  private String[] passing = {};

  /** One waiting assessment as the page shows it. */
  public record Row(
      String id,
      String youth,
      String caseNumber,
      String form,
      String date,
      String signer,
      String signed,
      List<String> reasons,
      String waited,
      String readBy,
      boolean overdue,
      String need,
      String own) {}

  /** What has to be read, what matters most first. */
  public List<Row> getLines() {
    QueueFilter filter = part.filter();
    return toRead().filter(filter::lets).map(this::row).toList();
  }

  /** How much there is to read in all of the queue. */
  public long getWaiting() {
    return toRead().count();
  }

  /** How much of it should have been read already. */
  public long getOverdue() {
    return toRead().filter(QueueLine::overdue).count();
  }

  private Stream<QueueLine> toRead() {
    return all().stream().filter(line -> !line.mayPass());
  }

  /** What the board's policy lets pass unread. */
  public List<Row> getPassable() {
    return all().stream().filter(QueueLine::mayPass).map(this::row).toList();
  }

  /** Those who have handed something in, by name. */
  public Map<String, String> getHandlers() {
    Map<String, String> byName = new TreeMap<>();
    all().forEach(line -> byName.put(line.signer(), line.signedBy().toString()));
    return byName;
  }

  /** The forms in the queue, by title. */
  public Map<String, String> getForms() {
    Map<String, String> byTitle = new TreeMap<>();
    all().forEach(line -> byTitle.put(words().of(line.formTitle()), line.form().name()));
    return byTitle;
  }

  public String passUnread() {
    reviews.approveUnread(actor.get(), Arrays.stream(passing).map(UUID::fromString).toList());
    texts.sayOnNextPage("review.passed", passing.length);
    return "queue?faces-redirect=true";
  }

  private List<QueueLine> all() {
    if (all == null) {
      all = queue.of(actor.get());
    }
    return all;
  }

  private Row row(QueueLine line) {
    Words words = words();
    ReasonWords reasons = new ReasonWords(words);
    LocalDate today = SwedishDay.today(clock);
    return new Row(
        line.assessment().toString(),
        line.youth(),
        line.caseNumber(),
        words.of(line.formTitle()),
        line.date().toString(),
        line.signer(),
        words.minute(line.signedAt()),
        reasons.of(line.reasons().kinds(), line.times()),
        reasons.waited(line, today),
        reasons.readBy(line),
        line.overdue(),
        need(line, words),
        line.mayDecide() ? "" : words.get(own(line)));
  }

  /** Said where it is not the usual, that one person reads it. */
  private static String need(QueueLine line, Words words) {
    return line.need() == Need.ONE_READER ? "" : words.get("review.need.short." + line.need());
  }

  private static String own(QueueLine line) {
    return line.approvedByMe() ? "review.approved-by-me" : "review.own.short";
  }

  private Words words() {
    return Words.in(language.getTag());
  }

  public QueuePart getPart() {
    return part;
  }

  public String[] getPassing() {
    return passing;
  }

  public void setPassing(String[] passing) {
    this.passing = passing;
  }
}
