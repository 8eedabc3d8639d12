package se.pejl.access.signin.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import se.pejl.access.Account;
import se.pejl.platform.http.SecurityHeaders;

/**
 * Somebody signed in with a browser: whose session it is, since when, and what binds it to that
 * browser. The server's own session id has too few random bits, so a second cookie must fit.
 */
public record BrowserSession(
    String name, Instant since, String accountStamp, String cookieFingerprint, String csrfToken)
    implements Serializable {

  private static final String KEY = BrowserSession.class.getName();

  /** Begins a session with an id nobody could have planted. */
  public static BrowserSession begin(
      Account account, Instant now, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(true);
    if (!session.isNew()) {
      request.changeSessionId();
    }
    String cookie = Secret.random();
    BrowserSession begun =
        new BrowserSession(
            account.actor().name(),
            now,
            stampOf(account),
            Secret.fingerprint(cookie),
            Secret.random());
    session.setAttribute(KEY, begun);
    response.addCookie(binding(cookie, -1));
    return begun;
  }

  /** The session of this request, if somebody has signed in. */
  public static Optional<BrowserSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((BrowserSession) session.getAttribute(KEY));
  }

  public static void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(binding("", 0));
  }

  /** Whether the browser shows the second cookie that it was given. */
  public boolean boundTo(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(cookieName())) {
          return Secret.same(Secret.fingerprint(cookie.getValue()), cookieFingerprint);
        }
      }
    }
    return false;
  }

  /** A new password, another person or a closed account ends the sessions begun before. */
  public boolean holdsFor(Account account) {
    return account.active() && Secret.same(stampOf(account), accountStamp);
  }

  private static String stampOf(Account account) {
    return Secret.fingerprint(account.passwordHash() + " " + account.identity());
  }

  private static Cookie binding(String value, int age) {
    Cookie cookie = new Cookie(cookieName(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(SecurityHeaders.secureCookies());
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge(age);
    return cookie;
  }

  private static String cookieName() {
    return SecurityHeaders.secureCookies() ? "__Host-pejl" : "pejl-bind";
  }
}
