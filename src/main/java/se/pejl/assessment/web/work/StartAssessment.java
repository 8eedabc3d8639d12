package se.pejl.assessment.web.work;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.AdministerAssessment;
import se.pejl.assessment.Phase;
import se.pejl.assessment.refusal.AlreadyBegunException;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.SwedishDay;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Form;
import se.pejl.form.Informant;
import se.pejl.library.FormLibrary;
import se.pejl.library.licence.LicensedForms;
import se.pejl.library.licence.Standing;

/** Backs the form that starts an assessment: which, when, by whom, and in which phase. */
@Named
@ViewScoped
public class StartAssessment implements Serializable {

  /** A form that can be chosen, or is shown without being so. */
  public record Choice(Form form, boolean closed) {}

  @Inject private AdministerAssessment administer;
  @Inject private LicensedForms licensed;
  @Inject private FormLibrary library;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  private String form;
  private LocalDate date;
  private Informant informant = Informant.WORKER;
  private Mode mode = Mode.NOT_SAID;
  private Phase phase;
  private UUID already;

  @PostConstruct
  void begin() {
    date = SwedishDay.today(clock);
  }

  /** Answers are given in the version that is newest when the assessment is started. */
  public String start(UUID caseFile) {
    try {
      return fill(
          administer.begin(actor.get(), caseFile, library.newest(form).id(), date, told(), phase));
    } catch (AlreadyBegunException begun) {
      already = begun.assessment();
      return null;
    }
  }

  /** When it was asked whether to, and answered yes. */
  public String startAnother(UUID caseFile) {
    return fill(
        administer.beginAnother(
            actor.get(), caseFile, library.newest(form).id(), date, told(), phase));
  }

  private Testimony told() {
    return new Testimony(informant, mode);
  }

  private static String fill(UUID assessment) {
    return "/assessment/fill.xhtml?faces-redirect=true&id=" + assessment;
  }

  /** The one that is open already; null when there was none. */
  public UUID getAlready() {
    return already;
  }

  /** Whoever the chosen form is first of all for, unless the one chosen will do. */
  public void proposeInformant() {
    if (!getInformants().contains(informant)) {
      informant = getInformants().iterator().next();
    }
  }

  /** The phase the youth is in today, and an informant the form is for. */
  public void propose(CaseFile file) {
    if (phase == null) {
      phase = Phase.on(date, file.enrolledOn(), file.closedOn());
    }
    proposeInformant();
  }

  /** The newest of each form; those that need a licence the board has not got are closed. */
  public List<Choice> getForms() {
    UUID board = actor.get().board();
    Map<String, Standing> standings = licensed.standings(board);
    return library.newest().stream()
        .map(
            each ->
                new Choice(
                    each,
                    each.rights().gated()
                        && !standings.getOrDefault(each.id().name(), Standing.MISSING).allows()))
        .toList();
  }

  /** Those the chosen form can be answered by; all until one is chosen. */
  public Set<Informant> getInformants() {
    return form == null ? EnumSet.allOf(Informant.class) : library.newest(form).informants();
  }

  public Mode[] getModes() {
    return Mode.values();
  }

  public Phase[] getPhases() {
    return Phase.values();
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public Informant getInformant() {
    return informant;
  }

  public void setInformant(Informant informant) {
    this.informant = informant;
  }

  public Mode getMode() {
    return mode;
  }

  public void setMode(Mode mode) {
    this.mode = mode;
  }

  public Phase getPhase() {
    return phase;
  }

  public void setPhase(Phase phase) {
    this.phase = phase;
  }
}
