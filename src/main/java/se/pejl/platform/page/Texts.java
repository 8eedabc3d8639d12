package se.pejl.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the pages in the reader's language, and what the page says back to the reader. */
@RequestScoped
public class Texts {

  private static final String BUNDLE = "se.pejl.texts";

  @Inject private Language language;

  /** The text of a key; {0}, {1} stand for what it is about. */
  public String of(String key, Object... about) {
    return new MessageFormat(bundle().getString(key), language.locale()).format(about);
  }

  /** The text of a key, or of another when there is none. */
  public String ofEither(String key, String otherwise) {
    try {
      return bundle().getString(key);
    } catch (MissingResourceException none) {
      return bundle().getString(otherwise);
    }
  }

  /** Says it on this page. */
  public void say(String key, Object... about) {
    tell(FacesMessage.SEVERITY_INFO, of(key, about));
  }

  /** Says it on the page that comes after the redirect. */
  public void sayOnNextPage(String key, Object... about) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    say(key, about);
  }

  /** Says on this page why it could not be done. */
  public void refuse(String key, Object... about) {
    tell(FacesMessage.SEVERITY_ERROR, of(key, about));
  }

  private static void tell(FacesMessage.Severity severity, String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        BUNDLE, language.locale(), Thread.currentThread().getContextClassLoader());
  }
}
