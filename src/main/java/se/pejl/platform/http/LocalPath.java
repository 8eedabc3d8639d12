package se.pejl.platform.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A place on this server to go on to; never an address somebody else made up. */
public record LocalPath(String value) {

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

  public String asParameter() {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
