package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.access.log.LoggedEvent;
import se.pejl.casefile.ReadCaseFileLog;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/log.xhtml}: who has read and done what in a case file. */
@Named
@ViewScoped
public class CaseFileLog implements Serializable {

  private static final int SHOWN = 200;

  @Inject private ReadCaseFileLog read;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private UUID id;
  private transient List<LoggedEvent> events;

  public void open() {
    events = read.of(actor.get(), id, 0, SHOWN);
  }

  public List<LoggedEvent> getEvents() {
    return events;
  }

  /** In words what it was done for; nothing where that was not asked. */
  public String purpose(LoggedEvent event) {
    return event.purpose() == null
        ? ""
        : texts.ofEither("purpose." + event.purpose(), "purpose.other");
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
