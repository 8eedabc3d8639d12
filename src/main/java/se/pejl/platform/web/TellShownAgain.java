package se.pejl.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import se.pejl.platform.page.ShownAgain;

/** Tells what stands behind a page that it is shown again. */
public class TellShownAgain implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.isPostback() && !faces.getResponseComplete()) {
      CDI.current().getBeanManager().getEvent().select(ShownAgain.class).fire(new ShownAgain());
    }
  }
}
