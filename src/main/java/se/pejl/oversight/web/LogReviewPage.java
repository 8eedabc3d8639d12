package se.pejl.oversight.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.oversight.LogReviewMark.Verdict;
import se.pejl.oversight.OpenReview;
import se.pejl.oversight.ReviewLog;
import se.pejl.oversight.ReviewedLine;
import se.pejl.platform.page.ShownAgain;
import se.pejl.platform.page.Texts;

/** Backs {@code oversight/log.xhtml}: the lines that were drawn, and what is thought of one. */
@Named
@ViewScoped
public class LogReviewPage implements Serializable {

  @Inject private ReviewLog review;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private UUID id;
  private UUID line;
  private Verdict verdict;
  private String note;
  private transient OpenReview open; // read again when passivation has emptied it

  public void open() {
    open = review.open(actor.get(), id);
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    open = null;
  }

  public String justify(UUID which) {
    review.mark(actor.get(), id, which, Verdict.JUSTIFIED, "");
    return again();
  }

  public String mark() {
    review.mark(actor.get(), id, line, verdict, note);
    return again();
  }

  private String again() {
    texts.sayOnNextPage("log-review.marked");
    return "/oversight/log.xhtml?faces-redirect=true&id=" + id;
  }

  public OpenReview getOpen() {
    if (open == null && id != null) {
      open();
    }
    return open;
  }

  /** The line that is being written about; null when none is. */
  public ReviewedLine getChosen() {
    return getOpen() == null
        ? null
        : getOpen().lines().stream()
            .filter(one -> one.line().id().equals(line) && one.mayMark())
            .findFirst()
            .orElse(null);
  }

  public Verdict[] getVerdicts() {
    return Verdict.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getLine() {
    return line;
  }

  public void setLine(UUID line) {
    this.line = line;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
