package se.pejl.access.signin.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import se.pejl.platform.http.SecurityHeaders;

/**
 * What shows that a browser coming back is the one that was sent out. The provider is another site,
 * so this cookie alone is sent when another site leads here.
 */
final class ErrandCookie {

  private static final int TEN_MINUTES = 600;

  private ErrandCookie() {}

  static Cookie of(String value) {
    return cookie(value, TEN_MINUTES);
  }

  static Cookie none() {
    return cookie("", 0);
  }

  static String in(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name()))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Cookie cookie(String value, int age) {
    Cookie cookie = new Cookie(name(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(SecurityHeaders.secureCookies());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(age);
    return cookie;
  }

  private static String name() {
    return SecurityHeaders.secureCookies() ? "__Host-pejl-errand" : "pejl-errand";
  }
}
