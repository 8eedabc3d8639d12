package se.pejl.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;

/** The language the pages speak to this browser: Swedish unless it chose English. */
@Named
@RequestScoped
public class Language {

  private static final String COOKIE = "pejl-language";
  private static final int ONE_YEAR = 60 * 60 * 24 * 365;

  private String tag;

  /** The language tag, {@code sv} or {@code en}. */
  public String getTag() {
    if (tag == null) {
      tag = chosen();
    }
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(getTag());
  }

  public String getOtherTag() {
    return getTag().equals("sv") ? "en" : "sv";
  }

  /** The other language in its own words, so that it is found by those who need it. */
  public String getOtherName() {
    return getTag().equals("sv") ? "English" : "Svenska";
  }

  /** Switches and shows the same page again. */
  public String change() {
    FacesContext faces = FacesContext.getCurrentInstance();
    tag = getOtherTag();
    faces
        .getExternalContext()
        .addResponseCookie(
            COOKIE,
            tag,
            Map.of("path", "/", "maxAge", ONE_YEAR, "httpOnly", true, "SameSite", "Strict"));
    return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
  }

  private static String chosen() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces == null) {
      return "sv";
    }
    Object cookie = faces.getExternalContext().getRequestCookieMap().get(COOKIE);
    return cookie instanceof Cookie given && given.getValue().equals("en") ? "en" : "sv";
  }
}
