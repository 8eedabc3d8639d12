package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import se.pejl.access.signin.door.SignInAtBrowser;
import se.pejl.access.signin.password.LocalAccounts;
import se.pejl.platform.RefusalTexts;
import se.pejl.platform.Refused;
import se.pejl.platform.http.LocalPath;

/** Backs {@code login.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

  /** What an address may make this page say. */
  private static final Set<String> TOLD =
      Set.of(
          "sign-in.provider-unreachable",
          "sign-in.provider-refused",
          "sign-in.begin-again",
          "sign-in.account-unknown",
          "sign-in.somebody-else",
          "sign-in.other-account",
          "sign-in.not-anew",
          "sign-in.too-weak");

  @Inject private SignInAtBrowser signInAtBrowser;
  @Inject private LocalAccounts localAccounts;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String name;
  private String password;
  private String to;
  private String problem;

  /** The page, saying why signing in by the provider came to nothing. */
  static String telling(HttpServletRequest request, String code) {
    return request.getContextPath() + "/login.xhtml?problem=" + code;
  }

  /** Whether names and passwords are asked for here at all. */
  public boolean isLocal() {
    return localAccounts.on();
  }

  /** The way to the employer's provider, and back to where somebody wanted to go. */
  public String getProviderAddress() {
    return request.getContextPath() + ToProvider.BEGIN + "?to=" + LocalPath.of(to).asParameter();
  }

  /** Why it came to nothing; null when nothing is to be said. */
  public String getProblemText() {
    return problem == null || !TOLD.contains(problem)
        ? null
        : RefusalTexts.of(problem, faces.getViewRoot().getLocale());
  }

  public void signIn() throws IOException {
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    try {
      signInAtBrowser.signIn(name, password, request, response);
    } catch (Refused refused) {
      String text = RefusalTexts.of(refused.code(), faces.getViewRoot().getLocale());
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
      return;
    } finally {
      password = null;
    }
    faces.getExternalContext().redirect(request.getContextPath() + LocalPath.of(to).value());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = problem;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
