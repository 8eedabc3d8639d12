package se.pejl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.pejl.platform.ServerProcess;
import se.pejl.platform.Visitor;

@DisplayName("The running server")
class ShippedFormsIT {

  private static final String PASSWORD = "ett lagom långt lösen";

  @TempDir Path folder;

  @Test
  void has_the_forms_that_come_with_it_and_those_of_its_folder() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own/small"));
    Files.writeString(own.resolve("1.0.0.yaml"), SmallForm.text());
    Files.writeString(own.resolve("1.1.0.yaml"), "form: small\nversion: 1.1.0\nbroken");
    Path secret = Files.writeString(folder.resolve("first"), PASSWORD);
    ServerProcess server =
        ServerProcess.on(folder)
            .set("pejl.forms", folder.resolve("own").toString())
            .set("pejl.first.administrator", "anna.admin")
            .set("pejl.first.password-file", secret.toString());
    try (server) {
      server.start();

      HttpResponse<String> forms =
          new Visitor(server).get("/api/forms", "Authorization", "Basic " + caller());

      assertEquals(200, forms.statusCode(), forms.body());
      for (String form : new String[] {"phq-9", "gad-7", "sig-malgrupp", "sig-intake", "small"}) {
        assertTrue(forms.body().contains("\"" + form + "\""), form + ": " + forms.body());
      }
    }
  }

  private static String caller() {
    byte[] caller = ("anna.admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(caller);
  }
}
