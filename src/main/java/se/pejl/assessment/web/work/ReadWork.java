package se.pejl.assessment.web.work;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.work.MyWork;
import se.pejl.assessment.work.Work;
import se.pejl.platform.page.ShownAgain;

/** Backs {@code work.xhtml}: what waits for the one who is signed in. */
@Named
@ViewScoped
public class ReadWork implements Serializable {

  @Inject private MyWork myWork;
  @Inject private CurrentActor actor;

  private transient Work work; // read again when passivation has emptied it

  public void open() {
    work = myWork.of(actor.get());
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    work = null;
  }

  public Work getWork() {
    if (work == null) {
      open();
    }
    return work;
  }

  public boolean isNothing() {
    Work all = getWork();
    return all.overdue().isEmpty()
        && all.due().isEmpty()
        && all.returned().isEmpty()
        && all.drafts().isEmpty()
        && all.finished().isEmpty()
        && all.waiting().isEmpty();
  }
}
