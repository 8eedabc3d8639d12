package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.access.Role;
import se.pejl.access.signin.door.SignInAtBrowser;
import se.pejl.platform.Mode;

/** Backs the frame round every page: who is signed in and where they can go. */
@Named
@RequestScoped
public class Navigation {

  @Inject private CurrentActor actor;
  @Inject private Mode mode;
  @Inject private SignInAtBrowser signInAtBrowser;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  public boolean isSignedIn() {
    return actor.signedIn();
  }

  public String getName() {
    return actor.get().displayName();
  }

  public String getRoleText() {
    return "role." + actor.get().role();
  }

  public List<Place> getPlaces() {
    return Place.of(actor.get().role());
  }

  public boolean isWorker() {
    return isSignedIn() && actor.get().role() == Role.WORKER;
  }

  public boolean isMethodologist() {
    return isSignedIn() && actor.get().role() == Role.METHODOLOGIST;
  }

  public boolean isDemo() {
    return mode == Mode.DEMO;
  }

  public String signOut() {
    signInAtBrowser.signOut(
        request, (HttpServletResponse) faces.getExternalContext().getResponse());
    return "/login.xhtml?faces-redirect=true";
  }

  /** Where the day begins for the one who is signed in. */
  public String start() {
    return Place.startOf(actor.get().role()).path() + "?faces-redirect=true";
  }
}
