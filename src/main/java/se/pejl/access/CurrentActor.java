package se.pejl.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * Who is asking. The server only tells the caller's name; role, unit and board come from our own
 * tables, once a request, so that a change of role holds from the next request on.
 */
@RequestScoped
public class CurrentActor {

  @Inject private SecurityContext security;
  @Inject private Accounts accounts;

  private Actor actor;

  public CurrentActor() {}

  /** Somebody in particular, for plain tests. */
  public static CurrentActor of(Actor actor) {
    CurrentActor current = new CurrentActor();
    current.actAs(actor);
    return current;
  }

  public Actor get() {
    return find().orElseThrow(NotSignedInException::new);
  }

  public boolean signedIn() {
    return find().isPresent();
  }

  /** Only for what the product does by itself at start; never from a page or a resource. */
  public void actAs(Actor other) {
    actor = other;
  }

  private Optional<Actor> find() {
    if (actor == null && security != null) {
      Principal caller = security.getCallerPrincipal();
      if (caller != null) {
        actor = accounts.findActive(caller.getName()).map(Account::actor).orElse(null);
      }
    }
    return Optional.ofNullable(actor);
  }
}
