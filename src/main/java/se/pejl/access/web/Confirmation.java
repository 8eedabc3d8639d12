package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.access.signin.password.LocalAccounts;
import se.pejl.platform.RefusalTexts;
import se.pejl.platform.Refused;

/** Backs {@code /WEB-INF/signin/confirm.xhtml}: the password, where an act needs it again. */
@Named
@RequestScoped
public class Confirmation {

  @Inject private FreshSignIn freshSignIn;
  @Inject private LocalAccounts localAccounts;

  /** Whether the act would be refused without the password. */
  public boolean isAsked() {
    return !freshSignIn.isFresh();
  }

  /** Whether it is asked here, or at the employer's provider. */
  public boolean isLocal() {
    return localAccounts.on();
  }

  /** While the form is read, before and outside of what it asks for. */
  public void check(FacesContext faces, UIComponent field, Object password) {
    try {
      freshSignIn.confirm((String) password);
    } catch (Refused refused) {
      String code =
          refused.code().equals("access.wrong-password") ? "confirm.wrong" : refused.code();
      String text = RefusalTexts.of(code, faces.getViewRoot().getLocale());
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
  }

  /** Never kept, never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    // was compared when it was read
  }
}
