package se.pejl.print.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A PDF in place of a page. */
final class PdfAnswer {

  /** What browsers need to show a PDF, and nothing else. */
  private static final String NOTHING_RUNS =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private PdfAnswer() {}

  static void send(byte[] pdf, String fileName) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("application/pdf");
    answer.setResponseContentLength(pdf.length);
    answer.setResponseHeader("Content-Security-Policy", NOTHING_RUNS);
    answer.setResponseHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
    answer.getResponseOutputStream().write(pdf);
    faces.responseComplete();
  }
}
