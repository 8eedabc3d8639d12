package se.pejl.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import se.pejl.platform.RefusalTexts;

/** The words of an error page, Swedish and English, so that it needs no session to know which. */
enum ErrorText {
  EXPIRED(
      "Sidan var för gammal",
      "Den hade legat öppen för länge eller för många andra sidor har öppnats sedan dess. Det som"
          + " visades som sparat är sparat.",
      "The page was too old",
      "It had been open for too long, or too many others were opened since. What was shown as saved"
          + " is saved."),
  NOT_FOUND(
      "Sidan finns inte",
      "Adressen leder ingenstans, eller så får du inte se det som finns där.",
      "There is no such page",
      "The address leads nowhere, or you may not see what is there."),
  NOT_ALLOWED(
      "Det får du inte",
      "Ditt konto har inte rätt till detta.",
      "You may not do that",
      "Your account has no right to this."),
  NOT_UNDERSTOOD(
      "Det gick inte att förstå",
      "Webbläsaren skickade något som Pejl inte tar emot.",
      "That could not be understood",
      "The browser sent something Pejl does not accept."),
  FAULT(
      "Något gick fel hos oss",
      "Det är inte ditt fel. Det som visades som sparat är sparat.",
      "Something went wrong on our side",
      "It is not your fault. What was shown as saved is saved.");

  private final String title;
  private final String text;
  private final String englishTitle;
  private final String englishText;

  ErrorText(String title, String text, String englishTitle, String englishText) {
    this.title = title;
    this.text = text;
    this.englishTitle = englishTitle;
    this.englishText = englishText;
  }

  static ErrorText of(int status) {
    return switch (status) {
      case HttpServletResponse.SC_OK -> EXPIRED;
      case HttpServletResponse.SC_NOT_FOUND -> NOT_FOUND;
      case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> NOT_ALLOWED;
      default -> status < 500 ? NOT_UNDERSTOOD : FAULT;
    };
  }

  /** A whole page; what stands in it is ours, or was checked to be a code, a number or a path. */
  String page(String back, String incident, String refused, List<String> why) {
    return """
    <!DOCTYPE html>
    <html lang="sv">
    <head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s · Pejl</title>
    <link rel="stylesheet" href="/jakarta.faces.resource/pejl.css.xhtml?ln=pejl">
    <link rel="stylesheet" href="/jakarta.faces.resource/pages.css.xhtml?ln=pejl">
    </head>
    <body>
    <main id="main" class="page">
    <h1>%1$s</h1>
    <p>%2$s</p>
    <section lang="en">
    <h2>%3$s</h2>
    <p>%4$s</p>
    </section>
    %5$s
    <p><a href="%6$s">Tillbaka / Back</a></p>
    </main>
    </body>
    </html>
    """
        .formatted(
            title,
            said(text, refused, why, new Locale("sv")),
            englishTitle,
            said(englishText, refused, why, Locale.ENGLISH),
            incident == null ? "" : "<p>Nummer / Number: <b>" + incident + "</b></p>",
            back.replace("&", "&amp;"));
  }

  private static String said(String text, String refused, List<String> why, Locale language) {
    return refused == null
        ? text
        : (RefusalTexts.of(refused, language) + " " + RefusalTexts.why(why, language)).strip();
  }
}
