package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.access.emergency.Emergency;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.emergency.OpenInEmergency;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/emergency.xhtml}: whose file is needed now, and why. */
@Named
@ViewScoped
public class OpenEmergency implements Serializable {

  @Inject private OpenInEmergency open;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Texts texts;

  private UUID id;
  private String number;
  private String reason;

  /** Runs once, on the first GET. */
  public void open() {
    open.requirePossible(actor.get());
  }

  public String begin() {
    Emergency opened =
        id == null
            ? open.open(actor.get(), new SearchWords(number).query(SwedishDay.today(clock)), reason)
                .get(0)
            : open.open(actor.get(), id, reason);
    texts.sayOnNextPage("emergency.opened");
    return "/casefile/file.xhtml?faces-redirect=true&id=" + opened.caseFile();
  }

  public int getHours() {
    return open.hours();
  }

  /** Null when the file is to be named by its number. */
  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
