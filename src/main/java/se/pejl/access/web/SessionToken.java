package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.pejl.access.signin.door.SignInAtBrowser;

/** What the page's script sends along, so that the server knows it is a page of ours. */
@Named("csrf")
@RequestScoped
public class SessionToken {

  @Inject private SignInAtBrowser signInAtBrowser;
  @Inject private HttpServletRequest request;

  public String getToken() {
    return signInAtBrowser.csrfToken(request).orElse("");
  }
}
