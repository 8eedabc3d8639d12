package se.pejl.casefile.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.emergency.EmergencyLine;
import se.pejl.casefile.emergency.FollowEmergencies;
import se.pejl.platform.page.ShownAgain;
import se.pejl.platform.page.Texts;

/**
 * Backs {@code casefile/emergencies.xhtml}: what was opened, and what is thought of one of them.
 */
@Named
@ViewScoped
public class ReviewEmergencies implements Serializable {

  @Inject private FollowEmergencies follow;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private UUID id;
  private Boolean justified;
  private String finding;
  private transient List<EmergencyLine> lines; // read again when passivation has emptied it

  public void open() {
    lines = follow.list(actor.get());
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    lines = null;
  }

  public String review() {
    follow.review(actor.get(), id, Boolean.TRUE.equals(justified), finding);
    texts.sayOnNextPage("emergency.reviewed");
    return "/casefile/emergencies.xhtml?faces-redirect=true";
  }

  public List<EmergencyLine> getLines() {
    if (lines == null) {
      open();
    }
    return lines;
  }

  /** The one that is being reviewed; null when none is, or it is not theirs to review. */
  public EmergencyLine getChosen() {
    return getLines().stream()
        .filter(line -> line.id().equals(id) && line.mayReview())
        .findFirst()
        .orElse(null);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Boolean getJustified() {
    return justified;
  }

  public void setJustified(Boolean justified) {
    this.justified = justified;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }
}
