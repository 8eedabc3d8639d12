package se.pejl.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.pejl.platform.Environment;

/** The headers that tell a browser what it must not do with an answer of ours. */
public final class SecurityHeaders {

  /** For what is neither a Faces page (PrimeFaces sets its own, with a nonce) nor an error page. */
  private static final String NOTHING_RUNS =
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private static final String STYLED_TEXT =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private SecurityHeaders() {}

  public static void on(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
    Kind kind = Kind.of(request);
    if (kind != Kind.PAGE) {
      response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    }
    if (kind != Kind.STATIC) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (request.isSecure() || secureCookies()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** For an answer that only sends the browser on, whatever page it comes from. */
  public static void onRedirect(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", NOTHING_RUNS);
  }

  /** For the plain pages we write ourselves. */
  static void onStyledText(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", STYLED_TEXT);
  }

  /** Whether browsers reach us over https alone. */
  public static boolean secureCookies() {
    return Environment.settings().getValue("pejl.cookies.secure", Boolean.class);
  }

  private enum Kind {
    PAGE,
    STATIC,
    OTHER;

    static Kind of(HttpServletRequest request) {
      String path = request.getServletPath();
      if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/assets/")) {
        return STATIC;
      }
      return path.endsWith(".xhtml") ? PAGE : OTHER;
    }
  }
}
