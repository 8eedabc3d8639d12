package se.pejl.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.pejl.access.CurrentActor;
import se.pejl.oversight.ReviewLog;

/** Backs the head of every page: how many reviews of the log wait for the one who reads. */
@Named
@RequestScoped
public class LogReviewNotice {

  @Inject private ReviewLog review;
  @Inject private CurrentActor actor;

  private Integer waiting;

  public int getWaiting() {
    if (waiting == null) {
      waiting = actor.signedIn() ? review.waiting(actor.get()) : 0;
    }
    return waiting;
  }
}
