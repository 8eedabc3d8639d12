package se.pejl.access.signin.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.pejl.access.Concealing;
import se.pejl.access.CurrentActor;
import se.pejl.access.NotAllowedException;

/**
 * Write down every time the gate stayed closed, also when the answer was "unknown", after the
 * refused transaction has been undone.
 */
@ApplicationScoped
public class RecordRefusals {

  @Inject private CurrentActor current;
  @Inject private SignInRecord signInRecord;

  void record(@Observes NotAllowedException refused) {
    if (current.signedIn()) {
      signInRecord.refused(current.get(), refused.action() + " " + refused.reason());
    }
  }

  void record(@Observes Concealing refused) {
    if (current.signedIn()) {
      signInRecord.concealed(current.get(), refused.concealed());
    }
  }
}
