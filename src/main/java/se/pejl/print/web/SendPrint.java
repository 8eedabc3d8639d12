package se.pejl.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.platform.page.Language;
import se.pejl.print.Paper;
import se.pejl.print.Print;
import se.pejl.print.PrintAssessment;

/** Backs {@code assessment/record.xhtml} and {@code summary.xhtml}: answers with a PDF. */
@Named
@RequestScoped
public class SendPrint {

  /** What browsers need to show a PDF, and nothing else. */
  private static final String NOTHING_RUNS =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  @Inject private PrintAssessment print;
  @Inject private CurrentActor actor;
  @Inject private Language language;

  private UUID id;

  public void record() throws IOException {
    send(Print.RECORD);
  }

  public void summary() throws IOException {
    send(Print.SUMMARY);
  }

  private void send(Print kind) throws IOException {
    Paper paper = print.paper(actor.get(), id, kind);
    byte[] pdf = kind.pdf(paper, language.getTag());
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("application/pdf");
    answer.setResponseContentLength(pdf.length);
    answer.setResponseHeader("Content-Security-Policy", NOTHING_RUNS);
    answer.setResponseHeader(
        "Content-Disposition", "inline; filename=\"" + kind.fileName(paper) + "\"");
    answer.getResponseOutputStream().write(pdf);
    faces.responseComplete();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
