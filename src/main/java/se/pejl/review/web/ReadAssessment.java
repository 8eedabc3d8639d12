package se.pejl.review.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.Status;
import se.pejl.assessment.wording.ResultView;
import se.pejl.assessment.wording.Words;
import se.pejl.form.item.ItemCode;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.ShownAgain;
import se.pejl.platform.page.Texts;
import se.pejl.review.Approval;
import se.pejl.review.ReadQueue;
import se.pejl.review.ReviewAssessments;
import se.pejl.review.ReviewDecision;
import se.pejl.review.ReviewView;
import se.pejl.review.discussion.DiscussAssessment;
import se.pejl.review.request.ReviewRequest;

/** Backs {@code review/read.xhtml}: shows a signed assessment; holds the comments being written. */
@Named
@ViewScoped
public class ReadAssessment implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String QUEUE = "/review/queue.xhtml?faces-redirect=true";
  private static final String NEXT = "/review/read.xhtml?faces-redirect=true&id=";

  @Inject private ReviewAssessments reviews;
  @Inject private ReadQueue queue;
  @Inject private DiscussAssessment discuss;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private final QueuePart part = new QueuePart();
  private UUID id;
  private String comment;
  private final Map<String, String> comments = new HashMap<>();
  private transient ReviewView read; // read again on demand, kept out of the session
  private transient ResultView result;

  /** Runs once, on the first GET. */
  public void open() {
    read();
  }

  /** What was written beside items is said too, and settled by the approval. */
  public String approve() {
    return approved("review.approved") + part.getQuery();
  }

  /** The same, and on to what comes after it in the queue; back to the queue from the last. */
  public String approveAndReadNext() {
    List<UUID> left = queue.left(actor.get(), part.filter());
    Optional<UUID> next = left.stream().skip(left.indexOf(id) + 1L).findFirst();
    String back = approved(next.isPresent() ? "review.approved.next" : "review.approved");
    return next.map(one -> NEXT + one).orElse(back) + part.getQuery();
  }

  /** Says so, unless somebody else has to read it as well. */
  private String approved(String words) {
    readAnew();
    for (Map.Entry<String, String> one : new TreeMap<>(comments).entrySet()) {
      if (one.getValue() != null && !one.getValue().isBlank()) {
        discuss.comment(actor.get(), id, Optional.of(new ItemCode(one.getKey())), one.getValue());
        comments.remove(one.getKey());
      }
    }
    Approval approval = reviews.approve(actor.get(), id, comment);
    texts.sayOnNextPage(approval.complete() ? words : "review.approved.first");
    return QUEUE;
  }

  public String giveBack() {
    Map<ItemCode, String> items = new TreeMap<>();
    readAnew();
    comments.forEach((item, words) -> items.put(new ItemCode(item), words));
    reviews.returnToRater(actor.get(), id, comment, items);
    texts.sayOnNextPage("review.returned");
    return QUEUE + part.getQuery();
  }

  /** What somebody else did meanwhile is to be seen when it is refused. */
  private void readAnew() {
    read = null;
    result = null;
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    readAnew();
  }

  private ReviewView read() {
    if (read == null) {
      read = reviews.open(actor.get(), id);
    }
    return read;
  }

  public ResultView getResult() {
    if (result == null) {
      result = new ResultView(read().result(), words());
    }
    return result;
  }

  private Words words() {
    return Words.in(language.getTag());
  }

  public boolean isDeciding() {
    return read().mayDecide();
  }

  /** Whether it waits for a review that has to be somebody else's. */
  public boolean isRatedByMe() {
    return read().approval().involves(actor.get())
        && read().result().head().status() == Status.SIGNED;
  }

  /** What is still needed before it is approved; nothing when somebody has decided. */
  public String getNeed() {
    return read().result().head().status() == Status.SIGNED
        ? words().get("review.need." + read().approval().need(), firstReader())
        : "";
  }

  private String firstReader() {
    return read().approval().approvals().stream()
        .map(ReviewDecision::reviewerName)
        .findFirst()
        .orElse("");
  }

  /** What was corrected since it was returned; null when it is handed in for the first time. */
  public AgainView getAgain() {
    return read()
        .resubmission()
        .map(again -> new AgainView(again, read().result().form(), words()))
        .orElse(null);
  }

  /** That it is handed in again, and for which time; empty text when it is the first. */
  public String getTurn() {
    int times = read().approval().request().times();
    return times == 1 ? "" : new ReasonWords(words()).again(times);
  }

  /** Why it is to be read, in words. */
  public List<String> getReasons() {
    ReviewRequest request = read().approval().request();
    return new ReasonWords(words()).of(request.reasons().kinds(), request.times());
  }

  /** What has been decided before, oldest first. */
  public List<DecisionLine> getDecisions() {
    return read().decisions().stream().map(one -> DecisionLine.of(one, words())).toList();
  }

  public Map<String, String> getComments() {
    return comments;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  /** The part of the queue it was opened from. */
  public QueuePart getPart() {
    return part;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
