package se.pejl.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.emergency.FollowEmergencies;

/** Backs the head of every page: how many emergencies wait for the one who reads. */
@Named
@RequestScoped
public class EmergencyNotice {

  @Inject private FollowEmergencies follow;
  @Inject private CurrentActor actor;

  private Integer waiting;

  public int getWaiting() {
    if (waiting == null) {
      waiting = actor.signedIn() ? follow.waiting(actor.get()) : 0;
    }
    return waiting;
  }
}
