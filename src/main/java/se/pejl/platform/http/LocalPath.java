package se.pejl.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A place on this server to go on to; never an address somebody else made up. */
public record LocalPath(String value) {

  private static final String QUERY = "pejl-here";
  private static final LocalPath HOME = new LocalPath("/");
  private static final Pattern LOCAL =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~/-]*(\\?[A-Za-z0-9._~/=&%-]*)?");

  /** The path when it is one of ours, otherwise the first page. */
  public static LocalPath of(String wanted) {
    if (wanted == null || wanted.length() > 500 || !LOCAL.matcher(wanted).matches()) {
      return HOME;
    }
    return URI.create(wanted).normalize().isAbsolute() ? HOME : new LocalPath(wanted);
  }

  /**
   * The page a request is for. A form of Faces is sent without what stood behind the question mark;
   * the page's script says it again.
   */
  public static LocalPath here(HttpServletRequest request) {
    String path = request.getServletPath();
    String asked = request.getQueryString();
    String query = asked == null ? request.getParameter(QUERY) : asked;
    return of(query == null ? path : path + "?" + query);
  }

  /** Whether the form of a page says which page it stood on. */
  public static boolean tells(HttpServletRequest request) {
    return request.getParameter(QUERY) != null;
  }

  public String asParameter() {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
