package se.pejl.assessment.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.Filling;
import se.pejl.assessment.lease.HoldDraft;
import se.pejl.assessment.wording.DraftView;
import se.pejl.assessment.wording.Words;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.ShownAgain;

/** Backs {@code assessment/read.xhtml}: a draft for those who may read it and not fill it in. */
@Named
@ViewScoped
public class ReadDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AdministerAssessment administer;
  @Inject private HoldDraft hold;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private UUID id;
  private transient Filling filling; // read again on demand, kept out of the session

  /** Runs once, on the first GET; what may be filled in, or is finished, has pages of its own. */
  public String open() {
    Way way = Way.to(filling());
    return way == Way.READ ? null : way.address(id);
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    filling = null;
  }

  /** Asks the one who has it in hand for it. */
  public String ask() {
    hold.ask(actor.get(), id);
    return Way.READ.address(id);
  }

  private Filling filling() {
    if (filling == null) {
      filling = administer.open(actor.get(), id);
    }
    return filling;
  }

  public DraftView getDraft() {
    return new DraftView(filling(), Words.in(language.getTag()));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
