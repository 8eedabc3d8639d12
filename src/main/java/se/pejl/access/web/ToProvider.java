package se.pejl.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.pejl.access.CurrentActor;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.provider.Aim;
import se.pejl.access.signin.provider.ProviderNotBelievedException;
import se.pejl.access.signin.provider.SignInByProvider;
import se.pejl.platform.http.LocalPath;
import se.pejl.platform.http.SecurityHeaders;

/** Sends a browser to the employer's provider: to sign in, or to confirm who it is once more. */
@WebServlet({ToProvider.BEGIN, ToProvider.AGAIN})
public class ToProvider extends HttpServlet {

  static final String BEGIN = "/sign-in/begin";
  static final String AGAIN = "/sign-in/again";

  @Inject private transient SignInByProvider byProvider;
  @Inject private transient FreshSignIn freshSignIn;
  @Inject private transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!byProvider.configured()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SecurityHeaders.onRedirect(response);
    try {
      response.sendRedirect(byProvider.begin(aim(request), request, response));
    } catch (ProviderNotBelievedException disbelieved) {
      response.sendRedirect(SignInPage.telling(request, disbelieved.code()));
    }
  }

  private Aim aim(HttpServletRequest request) {
    LocalPath then = LocalPath.of(request.getParameter("to"));
    if (request.getServletPath().equals(BEGIN)) {
      return new Aim.SignIn(then);
    }
    return new Aim.Confirm(
        freshSignIn.session(), current.get().name(), LocalPath.of("/confirmed.xhtml"));
  }
}
