package se.pejl.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A redirect that a Faces ajax request understands; a plain 302 would be swallowed by it. */
public final class PartialRedirect {

  private PartialRedirect() {}

  /** Whether the page itself is asking, by script. */
  public static boolean wantedBy(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /** Sends a browser on, whichever way it asked. */
  public static void send(HttpServletRequest request, HttpServletResponse response, String to)
      throws IOException {
    if (!wantedBy(request)) {
      SecurityHeaders.onRedirect(response);
      response.sendRedirect(to);
      return;
    }
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + to.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>");
  }
}
