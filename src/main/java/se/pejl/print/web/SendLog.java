package se.pejl.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.HandOutLog;
import se.pejl.platform.page.Language;
import se.pejl.print.LogPage;

/** Backs the form that answers with the log of one person as a PDF for them. */
@Named
@RequestScoped
public class SendLog {

  @Inject private HandOutLog handOut;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private boolean weighed;
  private boolean named;

  public void send(UUID caseFile) throws IOException {
    byte[] pdf = LogPage.pdf(handOut.of(actor.get(), caseFile, weighed, named), language.getTag());
    PdfAnswer.send(pdf, "pejl-log.pdf");
  }

  /** Whether the reader may, so that the form is there. */
  public boolean possible(UUID caseFile) {
    return handOut.possible(actor.get(), caseFile);
  }

  public boolean isWeighed() {
    return weighed;
  }

  public void setWeighed(boolean weighed) {
    this.weighed = weighed;
  }

  public boolean isNamed() {
    return named;
  }

  public void setNamed(boolean named) {
    this.named = named;
  }
}
