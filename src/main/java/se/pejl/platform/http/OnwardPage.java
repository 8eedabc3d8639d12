package se.pejl.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that only leads on to another of ours, so that the way there begins here. */
public record OnwardPage(LocalPath then) {

  public static OnwardPage to(LocalPath then) {
    return new OnwardPage(then);
  }

  /** What stands in it is ours, or was checked to be a path. */
  public void writeTo(HttpServletResponse response) throws IOException {
    SecurityHeaders.onStyledText(response);
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="0;url=%1$s">
            <title>Pejl</title>
            <link rel="stylesheet" href="/jakarta.faces.resource/pejl.css.xhtml?ln=pejl">
            </head>
            <body>
            <main id="main" class="page"><p><a href="%1$s">Fortsätt / Continue</a></p></main>
            </body>
            </html>
            """
                .formatted(then.value().replace("&", "&amp;")));
  }
}
