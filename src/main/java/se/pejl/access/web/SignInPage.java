package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.pejl.access.signin.SignInAtBrowser;
import se.pejl.platform.RefusalTexts;
import se.pejl.platform.Refused;
import se.pejl.platform.http.LocalPath;

/** Backs {@code login.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignInAtBrowser signInAtBrowser;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private String name;
  private String password;
  private String to;

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

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
