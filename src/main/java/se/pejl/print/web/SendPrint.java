package se.pejl.print.web;

import jakarta.enterprise.context.RequestScoped;
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
    PdfAnswer.send(pdf, kind.fileName(paper));
  }

  /** Why there is nothing to print for the reader; empty when there is. */
  public String held(UUID assessment) {
    return print.held(actor.get(), assessment).map(reason -> "print.held." + reason).orElse("");
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
