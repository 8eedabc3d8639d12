package se.pejl.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.pejl.platform.Refusal;
import se.pejl.platform.Refusals;
import se.pejl.platform.rest.body.UnfittingBodyException;

/** What clients are told when a body is not what was asked for. */
@ApplicationScoped
public class BodyRefusals implements Refusals {

  @Override
  public Map<Class<? extends Throwable>, Refusal> catalogue() {
    return Map.of(UnfittingBodyException.class, new Refusal(400, "body.wrong-type"));
  }
}
