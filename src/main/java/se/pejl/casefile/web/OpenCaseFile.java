package se.pejl.casefile.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.CurrentActor;
import se.pejl.access.emergency.Emergencies;
import se.pejl.access.emergency.Emergency;
import se.pejl.access.protection.Protection;
import se.pejl.access.protection.ProtectionLevel;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.protection.KeepProtection;
import se.pejl.platform.page.ShownAgain;

/** Backs the head of every page of a case file: whose it is. */
@Named
@ViewScoped
public class OpenCaseFile implements Serializable {

  @Inject private KeepCaseFiles keep;
  @Inject private Admission admission;
  @Inject private KeepProtection protection;
  @Inject private Emergencies emergencies;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  private UUID id;
  private boolean revealed;
  private transient CaseFile file; // read again when passivation has emptied it

  public void open() {
    file = keep.open(actor.get(), id, "casework");
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    file = null;
  }

  /** Shows the whole personal number; asking for it is written in the log on its own. */
  public void reveal() {
    file = keep.reveal(actor.get(), id);
    revealed = true;
  }

  /** Null when the address named no case file. */
  public CaseFile getFile() {
    if (file == null && id != null) {
      open();
    }
    return file;
  }

  /** Empty when there is none. */
  public String getPersonalNumber() {
    return file.personalNumber()
        .map(number -> revealed ? number.written() : number.masked())
        .orElse("");
  }

  /** Whole years today; null when the birth date is not known. */
  public Integer getAge() {
    var age = file.ageOn(SwedishDay.today(clock));
    return age.isPresent() ? age.getAsInt() : null;
  }

  public boolean isLogReadable() {
    return admission.allows(file, actor.get(), Action.CASEFILE_LOG_READ);
  }

  public boolean isProtectable() {
    return admission.allows(file, actor.get(), Action.PROTECTION_KEEP);
  }

  /** Null when the identity is not protected. */
  public ProtectionLevel getProtection() {
    return protection.standing(file).map(Protection::level).orElse(null);
  }

  /** Until when the one who reads has it open in an emergency; null when that is not why. */
  public Instant getEmergencyUntil() {
    return emergencies.openIn(id, clock.instant()).stream()
        .filter(one -> one.opener().equals(actor.get().account()))
        .map(Emergency::until)
        .findFirst()
        .orElse(null);
  }

  public boolean isRevealed() {
    return revealed;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
