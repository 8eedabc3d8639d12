package se.pejl.oversight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.oversight.Obligation;
import se.pejl.oversight.ReviewLog;

/** Backs {@code oversight/logs.xhtml}: which periods of the log are to be looked through. */
@Named
@ViewScoped
public class LogReviewsPage implements Serializable {

  @Inject private ReviewLog review;
  @Inject private CurrentActor actor;

  private transient List<Obligation> obligations; // read again when passivation has emptied it

  public void open() {
    obligations = review.obligations(actor.get());
  }

  public String draw(UUID unit, LocalDate from) {
    UUID drawn = review.draw(actor.get(), unit, from);
    return "/oversight/log.xhtml?faces-redirect=true&id=" + drawn;
  }

  public List<Obligation> getObligations() {
    if (obligations == null) {
      open();
    }
    return obligations;
  }
}
