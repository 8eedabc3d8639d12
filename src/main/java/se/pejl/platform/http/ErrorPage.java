package se.pejl.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.pejl.platform.Incident;
import se.pejl.platform.database.Trouble;

/**
 * What is shown when something went wrong: plain text in both languages with a way back, or a
 * problem document for clients. Written without Faces, which may be what went wrong.
 */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

  /** Where pages send the browser after a fault. */
  public static final String PATH = "/error";

  /** Request attributes a page leaves behind when it gives up. */
  public static final String REFUSED = "pejl.refused";

  /** Keys of sentences of ours, never what somebody sent. */
  public static final String EXPLANATION = "pejl.explanation";

  public static final String INCIDENT_NUMBER = "pejl.incident";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z.-]{1,80}");
  private static final Pattern INCIDENT = Pattern.compile("[0-9a-f]{10}");
  private static final int NOT_AN_ERROR = 200;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    trouble(request).ifPresent(what -> request.setAttribute(REFUSED, what.code()));
    int status = status(request);
    String incident = incident(request);
    response.setStatus(status);
    if (failed != null && failed.toString().startsWith(request.getContextPath() + "/api")) {
      Map<String, Object> details = incident == null ? Map.of() : Map.of("incident", incident);
      String code = request.getAttribute(REFUSED) instanceof String left ? left : code(status);
      new Problem(status, code, details).writeTo(response, request.getLocale());
      return;
    }
    SecurityHeaders.onStyledText(response);
    response.setContentType("text/html;charset=UTF-8");
    String back = LocalPath.of(request.getParameter("to")).value();
    response
        .getWriter()
        .write(
            ErrorText.of(status)
                .page(
                    request.getContextPath() + back,
                    incident,
                    refused(request),
                    explanation(request)));
  }

  private static List<String> explanation(HttpServletRequest request) {
    return request.getAttribute(EXPLANATION) instanceof List<?> keys
        ? keys.stream().map(Object::toString).toList()
        : List.of();
  }

  /** The database can be in trouble before anything of ours is asked. */
  private static Optional<Trouble> trouble(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
        ? Trouble.behind(fault)
        : Optional.empty();
  }

  private static int status(HttpServletRequest request) {
    if (trouble(request).isPresent()) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status instanceof Integer number) {
      return number;
    }
    if (request.getParameter("incident") != null) {
      return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
    return request.getParameter("refused") != null
        ? HttpServletResponse.SC_FORBIDDEN
        : NOT_AN_ERROR;
  }

  private static String refused(HttpServletRequest request) {
    Object left = request.getAttribute(REFUSED);
    String code = left == null ? request.getParameter("refused") : left.toString();
    return code != null && CODE.matcher(code).matches() ? code : null;
  }

  private static String incident(HttpServletRequest request) {
    if (request.getAttribute(INCIDENT_NUMBER) != null) {
      return request.getAttribute(INCIDENT_NUMBER).toString();
    }
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof Throwable fault) {
      return Incident.of(fault).number();
    }
    String told = request.getParameter("incident");
    return told != null && INCIDENT.matcher(told).matches() ? told : null;
  }

  private static String code(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> "request.unknown-path";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "request.method-not-allowed";
      case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "request.too-large";
      case HttpServletResponse.SC_UNAUTHORIZED -> "access.not-signed-in";
      case HttpServletResponse.SC_FORBIDDEN -> "access.not-allowed";
      default -> status < 500 ? "request.unacceptable" : "incident";
    };
  }
}
