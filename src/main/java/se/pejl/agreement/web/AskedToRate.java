package se.pejl.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.agreement.DoubleRatingLine;
import se.pejl.agreement.RateAgain;

/** Backs the part of {@code work.xhtml} that says what one is asked to rate blind. */
@Named
@RequestScoped
public class AskedToRate {

  @Inject private RateAgain again;
  @Inject private CurrentActor actor;

  private List<DoubleRatingLine> lines;

  public List<DoubleRatingLine> getLines() {
    if (lines == null) {
      lines = again.askedOf(actor.get());
    }
    return lines;
  }

  public String begin(UUID rating) {
    UUID assessment = again.begin(actor.get(), rating);
    return "/assessment/fill.xhtml?faces-redirect=true&id=" + assessment;
  }
}
