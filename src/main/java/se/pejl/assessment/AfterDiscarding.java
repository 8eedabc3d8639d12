package se.pejl.assessment;

import se.pejl.access.Actor;

/** What another feature does in the transaction in which somebody gives up a draft. */
public interface AfterDiscarding {

  void discarded(Actor actor, Assessment draft);
}
