package se.pejl.platform.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * How the server's own session cookie is sent: never to scripts or over plain http. That other
 * sites do not get it either stands in payara-web.xml, where alone this server reads it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    cookie.setSecure(SecurityHeaders.secureCookies());
  }
}
