package se.pejl.casefile.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.Duty;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.duty.AssignDuties;
import se.pejl.casefile.duty.AssignmentLine;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/people.xhtml}: who works in a case file, and a duty being given. */
@Named
@ViewScoped
public class AssignPeople implements Serializable {

  @Inject private AssignDuties duties;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Texts texts;

  private UUID id;
  private UUID account;
  private Duty duty = Duty.HANDLER;
  private LocalDate from;
  private LocalDate until;
  private transient List<AssignmentLine> lines; // read again when passivation has emptied it

  @PostConstruct
  void begin() {
    from = SwedishDay.today(clock);
  }

  public void open() {
    lines = duties.in(actor.get(), id);
  }

  public String assign() {
    duties.assign(actor.get(), id, account, duty, from, until);
    return changed();
  }

  /** Lets a duty end at once. */
  public String end(UUID assignment) {
    duties.end(actor.get(), id, assignment, SwedishDay.today(clock).minusDays(1));
    return changed();
  }

  private String changed() {
    texts.sayOnNextPage("people.changed");
    return "/casefile/people.xhtml?faces-redirect=true&id=" + id;
  }

  public List<AssignmentLine> getLines() {
    if (lines == null && id != null) {
      open();
    }
    return lines;
  }

  /** Empty for those who give no duties. */
  public List<Colleague> getCandidates() {
    return id == null ? List.of() : duties.candidates(actor.get(), id);
  }

  public Duty[] getDuties() {
    return Duty.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getAccount() {
    return account;
  }

  public void setAccount(UUID account) {
    this.account = account;
  }

  public Duty getDuty() {
    return duty;
  }

  public void setDuty(Duty duty) {
    this.duty = duty;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
