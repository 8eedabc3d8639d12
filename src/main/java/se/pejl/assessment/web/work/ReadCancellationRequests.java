package se.pejl.assessment.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.correction.AskForCancellation;
import se.pejl.assessment.correction.AskForCancellation.Waiting;

/** Backs the supervisor's list of what somebody has asked to be cancelled. */
@Named
@RequestScoped
public class ReadCancellationRequests {

  @Inject private AskForCancellation askFor;
  @Inject private CurrentActor actor;

  private List<Waiting> lines;

  public List<Waiting> getLines() {
    if (lines == null) {
      lines = askFor.waiting(actor.get());
    }
    return lines;
  }
}
