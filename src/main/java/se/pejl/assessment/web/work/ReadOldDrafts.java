package se.pejl.assessment.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.access.Role;
import se.pejl.assessment.Status;
import se.pejl.assessment.work.FindOldDrafts;
import se.pejl.assessment.work.FindOldDrafts.OldDrafts;
import se.pejl.assessment.work.OldDraft;

/** Backs the list of what was begun and left lying, on the pages of workers and supervisors. */
@Named
@RequestScoped
public class ReadOldDrafts {

  @Inject private FindOldDrafts find;
  @Inject private CurrentActor actor;

  private OldDrafts old;

  private OldDrafts old() {
    if (old == null) {
      old = find.of(actor.get());
    }
    return old;
  }

  public List<OldDraft> getLines() {
    return old().lines();
  }

  public int getDays() {
    return old().days().orElse(0);
  }

  /** Whether the reader is the one who goes on with them, or gives them up. */
  public boolean isMine() {
    return actor.get().role() == Role.WORKER;
  }

  public String page(OldDraft line) {
    return line.status() == Status.FINISHED
        ? "/assessment/result.xhtml"
        : isMine() ? "/assessment/fill.xhtml" : "/assessment/read.xhtml";
  }

  /**
   * Only what is open for answers has the form for it, and nobody waits for; what is finished is
   * opened again first.
   */
  public boolean discardable(OldDraft line) {
    return isMine() && line.status() == Status.DRAFT && !line.sentBack();
  }
}
