package se.pejl.access.signin.token;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** What a token lets a client do, and for how long. Names are stored: one may be added. */
public enum TokenScope {
  READING_A_DAY(true, Duration.ofHours(8)),
  READING_A_WEEK(true, Duration.ofDays(7)),
  /** Everything its owner may, but what asks who it is once more. */
  ALL_A_DAY(false, Duration.ofHours(8));

  private static final String KEY = TokenScope.class.getName();

  private final boolean onlyReads;
  private final Duration life;

  TokenScope(boolean onlyReads, Duration life) {
    this.onlyReads = onlyReads;
    this.life = life;
  }

  /** Whether this request came with a token that does not let anything be changed. */
  public static boolean onlyReads(HttpServletRequest request) {
    return request.getAttribute(KEY) instanceof TokenScope scope && scope.onlyReads;
  }

  public void mark(HttpServletRequest request) {
    request.setAttribute(KEY, this);
  }

  public boolean onlyReads() {
    return onlyReads;
  }

  Duration life() {
    return life;
  }
}
