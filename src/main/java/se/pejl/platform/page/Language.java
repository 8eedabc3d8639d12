package se.pejl.platform.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import se.pejl.platform.http.LocalPath;

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
    String query = faces.getExternalContext().getRequestParameterMap().get("query");
    if (query == null || query.isEmpty()) {
      return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }
    goTo(faces, LocalPath.of(faces.getViewRoot().getViewId() + "?" + query));
    return null;
  }

  private static void goTo(FacesContext faces, LocalPath path) {
    try {
      String root = faces.getExternalContext().getRequestContextPath();
      faces.getExternalContext().redirect(root + path.value());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
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
