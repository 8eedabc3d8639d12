package se.pejl.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.platform.Mode;

/** Backs the frame round every page: who is signed in and where they can go. */
@Named
@RequestScoped
public class Navigation {

  @Inject private CurrentActor actor;
  @Inject private Mode mode;

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

  public boolean isDemo() {
    return mode == Mode.DEMO;
  }

  /** Where the day begins for the one who is signed in. */
  public String start() {
    return Place.startOf(actor.get().role()).path() + "?faces-redirect=true";
  }
}
