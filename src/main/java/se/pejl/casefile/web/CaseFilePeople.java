package se.pejl.casefile.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import se.pejl.access.Belonging;
import se.pejl.access.Colleagues;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.SwedishDay;

/** Backs the head of a case file: the unit and the people who work with it, by name. */
@Named
@RequestScoped
public class CaseFilePeople {

  @Inject private Colleagues colleagues;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private OpenCaseFile open;

  public String getUnit() {
    return colleagues.unitName(actor.get(), belonging().unit()).orElse("–");
  }

  public String getHandlers() {
    String names = belonging().handlers().stream().map(this::name).sorted().collect(joining(", "));
    return names.isEmpty() ? "–" : names;
  }

  private String name(UUID account) {
    return colleagues.nameOf(actor.get(), account).orElse("–");
  }

  private Belonging belonging() {
    return open.getFile().belonging(SwedishDay.today(clock));
  }
}
