package se.pejl.agreement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.agreement.DoubleRatingClosedException;
import se.pejl.agreement.ImpossibleRuleException;
import se.pejl.agreement.NotIndependentException;
import se.pejl.agreement.UnknownDoubleRatingException;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;

/** What clients are told when something about double rating is refused. */
@ApplicationScoped
public class AgreementRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(
        UnknownDoubleRatingException.class, new Refusal(404, "agreement.unknown"),
        DoubleRatingClosedException.class, new Refusal(409, "agreement.closed"),
        NotIndependentException.class, new Refusal(422, "agreement.not-independent"),
        ImpossibleRuleException.class, new Refusal(422, "agreement.rule-impossible"));
  }
}
