package se.pejl.print.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.pejl.demo.Client;
import se.pejl.demo.DemoAccount;
import se.pejl.demo.DemoServer;

@DisplayName("A print over REST")
class PrintOverRestIT {

  private final Client client = Client.of(DemoServer.running(), DemoAccount.VERA);
  private final String path = "/api/assessments/" + assessment();

  @Test
  void is_a_pdf_that_nobody_keeps() throws IOException {
    HttpResponse<byte[]> record = client.download(path + "/record.pdf?language=en");

    assertEquals(200, record.statusCode());
    assertEquals("application/pdf", header(record, "Content-Type"));
    assertEquals("no-store", header(record, "Cache-Control"));
    assertTrue(
        header(record, "Content-Disposition")
            .matches("inline; filename=\"pejl-record-\\w+\\.pdf\""));
    assertTrue(text(record).contains("DRAFT – not signed"), text(record));
    assertTrue(text(client.download(path + "/summary.pdf")).contains("Dina rättigheter"));
  }

  @Test
  void is_for_those_who_may_read_it_in_a_language_there_is() {
    assertEquals(400, client.download(path + "/record.pdf?language=fi").statusCode());
    assertEquals(404, client.download(path + "/other.pdf").statusCode());
    Client elsewhere = Client.of(DemoServer.running(), DemoAccount.MILO);
    assertEquals("404 assessment.unknown", elsewhere.get(path + "/record.pdf").outcome());
    assertEquals(
        "401 access.not-signed-in",
        Client.nobody(DemoServer.running()).get(path + "/summary.pdf").outcome());
  }

  private String assessment() {
    JsonObject youth =
        Json.createObjectBuilder()
            .add("givenName", "Prov")
            .add("familyName", "Utskriftsson")
            .add("birthDate", "2010-05-17")
            .add("sex", "female")
            .build();
    String file = client.post("/api/casefiles", youth).json().getString("id");
    JsonObject begun =
        Json.createObjectBuilder()
            .add("form", "phq-9")
            .add("date", "2026-01-15")
            .add("informant", "youth")
            .add("phase", "during")
            .build();
    return client.post("/api/casefiles/" + file + "/assessments", begun).json().getString("id");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
