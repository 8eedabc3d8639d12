package se.pejl.assessment.web.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.assessment.due.DueDate;
import se.pejl.assessment.due.PlanReassessment;
import se.pejl.assessment.wording.Spell;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs the dates of the next assessments in {@code casefile/timeline.xhtml}. */
@Named
@ViewScoped
public class ChangeDueDate implements Serializable {

  @Inject private PlanReassessment plan;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Language language;
  @Inject private Texts texts;

  private UUID id;
  private String form;
  private LocalDate day;
  private boolean never;
  private String reason;
  private transient List<DueDate> dates; // read again when passivation has emptied it

  public void open() {
    dates = plan.of(actor.get(), id);
  }

  public String change() {
    Optional<LocalDate> next = never ? Optional.empty() : Optional.ofNullable(day);
    plan.change(actor.get(), id, form, next, reason);
    texts.sayOnNextPage("due.saved");
    return "/casefile/timeline.xhtml?faces-redirect=true&id=" + id;
  }

  public List<DueDate> getDates() {
    if (dates == null && id != null) {
      open();
    }
    return dates;
  }

  /** The one whose date is being changed; null when none is. */
  public DueDate getChosen() {
    return getDates().stream().filter(one -> one.formName().equals(form)).findFirst().orElse(null);
  }

  public boolean late(DueDate date) {
    return date.overdueOn(SwedishDay.today(clock));
  }

  /** Such as "6 months"; empty when the form has no cadence. */
  public String cadence(DueDate date) {
    return date.every().map(period -> Spell.of(period, language.getTag())).orElse("");
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public boolean isNever() {
    return never;
  }

  public void setNever(boolean never) {
    this.never = never;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
