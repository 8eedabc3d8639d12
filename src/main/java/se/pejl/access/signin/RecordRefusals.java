package se.pejl.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.pejl.access.CurrentActor;
import se.pejl.access.NotAllowedException;

/** Write down every time the gate stayed closed, after the refused transaction has been undone. */
@ApplicationScoped
public class RecordRefusals {

  @Inject private CurrentActor current;
  @Inject private SignInRecord signInRecord;

  void record(@Observes NotAllowedException refused) {
    if (current.signedIn()) {
      signInRecord.refused(current.get(), refused.action() + " " + refused.reason());
    }
  }
}
