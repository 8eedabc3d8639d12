package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.duty.FindUnheld;
import se.pejl.casefile.protection.KeepProtection;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/unheld.xhtml}: files that nobody answers for any more. */
@Named
@ViewScoped
public class TakeOver implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FindUnheld unheld;
  @Inject private KeepProtection protection;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private UUID chosen;
  private String reason;
  private transient List<CaseFile> unhandled; // read again when passivation has emptied it

  public void open() {
    unhandled = unheld.of(actor.get());
  }

  /** Whether it is for the one who reads. */
  public boolean isMine() {
    return unheld.concerns(actor.get());
  }

  public List<CaseFile> getUnhandled() {
    if (unhandled == null) {
      open();
    }
    return unhandled;
  }

  public List<CaseFile> getAbandoned() {
    return protection.abandoned(actor.get());
  }

  /** Keeps the protection of the chosen file from now on. */
  public String takeOver() {
    protection.takeOver(actor.get(), chosen, reason);
    texts.sayOnNextPage("unheld.taken");
    return "/casefile/protection.xhtml?faces-redirect=true&id=" + chosen;
  }

  public UUID getChosen() {
    return chosen;
  }

  public void setChosen(UUID chosen) {
    this.chosen = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
