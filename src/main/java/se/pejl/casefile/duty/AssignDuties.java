package se.pejl.casefile.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.Admission;
import se.pejl.casefile.Assignment;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.Duty;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.database.TriedAgain;

/** Give and end the duty of handling a case file, or of standing in for the one who does. */
@ApplicationScoped
@TriedAgain
@Transactional
public class AssignDuties {

  @Inject private Admission admission;
  @Inject private Colleagues colleagues;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public AssignDuties() {} // for CDI

  public AssignDuties(Admission admission, Colleagues colleagues, EventLog log, Clock clock) {
    this.admission = admission;
    this.colleagues = colleagues;
    this.log = log;
    this.clock = clock;
  }

  /** All duties there are and were in a case file, the latest first. */
  public List<AssignmentLine> in(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.CASEFILE_READ);
    LocalDate today = SwedishDay.today(clock);
    log.append(actor, Event.in(caseFile, Event.Kind.CASEFILE_READ, caseFile).noting("duties"));
    return file.assignments().stream()
        .sorted(Comparator.comparing(Assignment::from).reversed())
        .map(assignment -> line(actor, assignment, today))
        .toList();
  }

  /** The workers of the file's unit, to whom a duty can be given; none for who may not give any. */
  public List<Colleague> candidates(Actor actor, UUID caseFile) {
    CaseFile file = admission.to(caseFile, actor, Action.CASEFILE_READ);
    return admission.allows(file, actor, Action.CASEFILE_ASSIGN)
        ? colleagues.workersIn(actor, file.unit())
        : List.of();
  }

  /**
   * Gives a duty; a new handler takes over from the one before.
   *
   * @param until the last day, which somebody who stands in must have; null for none
   */
  public UUID assign(
      Actor actor, UUID caseFile, UUID account, Duty duty, LocalDate from, LocalDate until) {
    CaseFile file = admission.toChange(caseFile, actor, Action.CASEFILE_ASSIGN);
    requirePossible(duty, from, until);
    if (colleagues.workersIn(actor, file.unit()).stream()
        .noneMatch(worker -> worker.account().equals(account))) {
      throw new ImpossibleAssignmentException("account");
    }
    UUID id = UUID.randomUUID();
    file.assign(id, account, duty, from, until);
    note(actor, file, account, duty + " from " + from + (until == null ? "" : " to " + until));
    return id;
  }

  /** Lets a duty end with a day; with the day before today it ends at once. */
  public void end(Actor actor, UUID caseFile, UUID assignment, LocalDate lastDay) {
    CaseFile file = admission.toChange(caseFile, actor, Action.CASEFILE_ASSIGN);
    if (lastDay == null || lastDay.isBefore(SwedishDay.today(clock).minusDays(1))) {
      throw new ImpossibleAssignmentException("lastDay");
    }
    Assignment ending =
        file.assignments().stream()
            .filter(one -> one.id().equals(assignment))
            .filter(one -> one.until().filter(until -> until.isBefore(lastDay)).isEmpty())
            .findFirst()
            .orElseThrow(() -> new ImpossibleAssignmentException("assignment"));
    ending.endWith(lastDay);
    if (ending.duty() == Duty.HANDLER) {
      requireHandled(file, lastDay.plusDays(1));
    }
    note(actor, file, ending.account(), ending.duty() + " ends " + lastDay);
  }

  /** While the work goes on somebody answers for it, every day that comes. */
  private static void requireHandled(CaseFile file, LocalDate day) {
    boolean over = file.closedOn().filter(closed -> !closed.isAfter(day)).isPresent();
    if (!over && file.belonging(day).handlers().isEmpty()) {
      throw new LastHandlerException();
    }
  }

  private void requirePossible(Duty duty, LocalDate from, LocalDate until) {
    if (duty == null) {
      throw new ImpossibleAssignmentException("duty");
    }
    if (from == null || from.isBefore(SwedishDay.today(clock))) {
      throw new ImpossibleAssignmentException("from");
    }
    boolean missing = until == null && duty == Duty.SUBSTITUTE;
    if (missing || until != null && until.isBefore(from)) {
      throw new ImpossibleAssignmentException("until");
    }
  }

  private void note(Actor actor, CaseFile file, UUID account, String what) {
    log.append(
        actor,
        Event.in(file.id(), Event.Kind.CASEFILE_ASSIGNED, account)
            .noting(what)
            .leaving(file.states()));
  }

  private AssignmentLine line(Actor actor, Assignment assignment, LocalDate today) {
    boolean over = assignment.until().filter(until -> until.isBefore(today)).isPresent();
    return new AssignmentLine(
        assignment.id(),
        assignment.account(),
        colleagues.nameOf(actor, assignment.account()).orElse("–"),
        assignment.duty(),
        assignment.from(),
        assignment.until(),
        !over && !assignment.from().isAfter(today),
        over);
  }
}
