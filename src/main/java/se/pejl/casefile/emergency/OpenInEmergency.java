package se.pejl.casefile.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.emergency.Emergencies;
import se.pejl.access.emergency.Emergency;
import se.pejl.access.emergency.EmergencyNotNeededException;
import se.pejl.access.limit.AccessLimit;
import se.pejl.access.limit.AccessLimits;
import se.pejl.access.limit.LimitCode;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.CaseworkQuery;
import se.pejl.casefile.SwedishDay;
import se.pejl.platform.database.TriedAgain;

/** Open a file one has nothing to do with, because something is urgent. */
@ApplicationScoped
@TriedAgain
@Transactional
public class OpenInEmergency {

  @Inject private CaseFiles files;
  @Inject private Admission admission;
  @Inject private Emergencies emergencies;
  @Inject private AccessLimits limits;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public OpenInEmergency() {} // for CDI

  public OpenInEmergency(
      CaseFiles files,
      Admission admission,
      Emergencies emergencies,
      AccessLimits limits,
      Gate gate,
      EventLog log,
      Clock clock) {
    this.files = files;
    this.admission = admission;
    this.emergencies = emergencies;
    this.limits = limits;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** Whether this is for the actor at all, before anything is typed. */
  public void requirePossible(Actor actor) {
    gate.require(actor, Action.EMERGENCY_OPEN);
  }

  /** How many hours a file stays open that is opened now. */
  public int hours() {
    return limits.on(SwedishDay.today(clock), LimitCode.EMERGENCY_OPEN).amount();
  }

  /** One file, which was found by a search. */
  public Emergency open(Actor actor, UUID caseFile, String reason) {
    gate.require(actor, Action.EMERGENCY_OPEN);
    String why = Emergency.sufficient(reason);
    return open(actor, files.find(caseFile).stream().toList(), why).get(0);
  }

  /**
   * Every file of the board with this number; a name says too little about whom it is for.
   *
   * @return one for each file that was opened
   */
  public List<Emergency> open(Actor actor, CaseworkQuery number, String reason) {
    gate.require(actor, Action.EMERGENCY_OPEN);
    String why = Emergency.sufficient(reason);
    return open(actor, files.matching(actor.board(), number.accept(new WholeNumber())), why);
  }

  private List<Emergency> open(Actor actor, List<CaseFile> found, String reason) {
    List<CaseFile> closed =
        found.stream()
            .filter(file -> admission.allows(file, actor, Action.EMERGENCY_OPEN))
            .toList();
    if (closed.isEmpty()) {
      refuse(actor, found);
    }
    return closed.stream().map(file -> open(actor, file, reason)).toList();
  }

  private void refuse(Actor actor, List<CaseFile> found) {
    if (found.stream().anyMatch(file -> admission.allows(file, actor, Action.CASEFILE_READ))) {
      throw new EmergencyNotNeededException();
    }
    throw new NoFileForEmergencyException(
        found.stream().findFirst().map(CaseFile::id).orElse(null));
  }

  private Emergency open(Actor actor, CaseFile file, String reason) {
    Instant now = clock.instant();
    LocalDate today = SwedishDay.of(now);
    AccessLimit open = limits.on(today, LimitCode.EMERGENCY_OPEN);
    AccessLimit review = limits.on(today, LimitCode.EMERGENCY_REVIEW);
    Emergency emergency =
        Emergency.open(
            file.id(),
            admission.belonging(file),
            actor,
            reason,
            now,
            now.plus(open.amount(), open.unit()),
            today.plus(review.amount(), review.unit()));
    log.append(
        actor, Event.in(file.id(), Event.Kind.EMERGENCY_OPENED, emergency.id()).keeping(emergency));
    emergencies.add(emergency);
    return emergency;
  }
}
