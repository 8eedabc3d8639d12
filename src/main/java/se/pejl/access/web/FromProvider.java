package se.pejl.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.pejl.access.signin.provider.ProviderNotBelievedException;
import se.pejl.access.signin.provider.SignInByProvider;
import se.pejl.platform.http.OnwardPage;
import se.pejl.platform.http.SecurityHeaders;

/**
 * Where the provider sends a browser back to. It goes on by a page and not by a redirect: cookies
 * that other sites must not get are not sent along with what began at the provider.
 */
@WebServlet(FromProvider.PATH)
public class FromProvider extends HttpServlet {

  static final String PATH = "/sign-in/callback";

  @Inject private transient SignInByProvider byProvider;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!byProvider.configured()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      OnwardPage.to(byProvider.finish(request, response).then()).writeTo(response);
    } catch (ProviderNotBelievedException disbelieved) {
      SecurityHeaders.onRedirect(response);
      response.sendRedirect(SignInPage.telling(request, disbelieved.code()));
    }
  }
}
