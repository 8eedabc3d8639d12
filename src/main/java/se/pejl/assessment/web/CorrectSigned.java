package se.pejl.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.access.Role;
import se.pejl.assessment.correction.AskForCancellation;
import se.pejl.assessment.correction.CancelAssessment;
import se.pejl.assessment.correction.CancellationRequest;
import se.pejl.assessment.correction.CorrectAssessment;
import se.pejl.assessment.refusal.CorrectionOpenException;

/** Backs the part of a result where it is corrected or cancelled; holds the reason. */
@Named
@ViewScoped
public class CorrectSigned implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CorrectAssessment correct;
  @Inject private CancelAssessment cancel;
  @Inject private AskForCancellation askFor;
  @Inject private CurrentActor actor;

  private String reason;
  private String askReason;
  private String declineReason;
  private transient Optional<CancellationRequest> asked; // read again when passivated
  private LocalDate date;

  /** Goes on with the draft, also when somebody has begun it already. */
  public String begin(UUID assessment) {
    return Way.FILL.address(draft(assessment));
  }

  private UUID draft(UUID assessment) {
    try {
      return correct.begin(actor.get(), assessment, reason, Optional.ofNullable(date));
    } catch (CorrectionOpenException open) {
      return open.correction();
    }
  }

  public String cancel(UUID assessment, UUID caseFile) {
    cancel.cancel(actor.get(), assessment, reason);
    return "/casefile/assessments.xhtml?faces-redirect=true&id=" + caseFile;
  }

  /** Asks the supervisor to cancel it. */
  public String ask(UUID assessment) {
    askFor.ask(actor.get(), assessment, askReason);
    return Way.RESULT.address(assessment);
  }

  public String decline(UUID assessment) {
    askFor.decline(actor.get(), assessment, declineReason);
    return Way.RESULT.address(assessment);
  }

  /** What was last asked; null when nothing ever was. */
  public CancellationRequest request(UUID assessment) {
    if (asked == null) {
      asked = askFor.about(actor.get(), assessment);
    }
    return asked.orElse(null);
  }

  /** Whether it is the reader's work to correct. */
  public boolean isCorrecting() {
    return actor.get().role() == Role.WORKER;
  }

  /** Whether it is the reader's to say that it does not belong in the file. */
  public boolean isCancelling() {
    return actor.get().role() == Role.SUPERVISOR;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getAskReason() {
    return askReason;
  }

  public void setAskReason(String askReason) {
    this.askReason = askReason;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
