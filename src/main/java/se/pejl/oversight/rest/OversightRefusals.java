package se.pejl.oversight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.oversight.ImpossibleMarkException;
import se.pejl.oversight.NoPeriodToReviewException;
import se.pejl.oversight.OwnAccessException;
import se.pejl.oversight.UnknownLogReviewException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when something about a review of the log is refused. */
@ApplicationScoped
public class OversightRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        UnknownLogReviewException.class, new Refusal(404, "log-review.unknown"),
        NoPeriodToReviewException.class, new Refusal(422, "log-review.no-period"),
        OwnAccessException.class, new Refusal(409, "log-review.own"),
        ImpossibleMarkException.class, new Refusal(422, "log-review.mark-impossible"));
  }
}
