package se.pejl.casefile;

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
import se.pejl.access.Belonging;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.platform.database.TriedAgain;

/** Open a case file, look for one, and go into one. Each public method is one transaction. */
@ApplicationScoped
@TriedAgain
@Transactional
public class KeepCaseFiles {

  /** More namesakes than this are for a narrower search. */
  private static final int MOST_SHOWN = 20;

  /** What the log notes when the whole personal number was shown. */
  public static final String WHOLE_NUMBER = "personal-number";

  /** Nobody who is met was born before this; a slip of the keyboard was. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  @Inject private CaseFiles files;
  @Inject private Admission admission;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public KeepCaseFiles() {} // for CDI

  public KeepCaseFiles(CaseFiles files, Admission admission, Gate gate, EventLog log, Clock clock) {
    this.files = files;
    this.admission = admission;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** A new case file in the actor's unit, with the actor as handler. */
  public UUID create(Actor actor, NewYouth youth) {
    requireInOwnUnit(actor, Action.CASEFILE_CREATE);
    Instant now = clock.instant();
    LocalDate today = SwedishDay.of(now);
    refuseImpossibleBirth(youth, today);
    UUID id = UUID.randomUUID();
    // Taken first: whoever opens another one at the same time waits here, and then finds this one.
    String number = files.nextNumber(actor.board(), today.getYear());
    List<CaseFile> sameNumber = sameNumber(actor, youth);
    refuseTaken(actor, sameNumber);
    CaseFile file = CaseFile.open(id, actor.board(), actor.unit(), number, youth, now);
    file.assign(UUID.randomUUID(), actor.account(), Duty.HANDLER, today, null);
    files.add(file);
    Object[] inherited = files.inheritProtection(actor, id, sameNumber, now).stream().toArray();
    log.append(
        actor,
        Event.in(id, Event.Kind.CASEFILE_CREATED, id).keeping(inherited).leaving(file.states()));
    if (!sameNumber.isEmpty()) {
      log.append(actor, Event.of(Event.Kind.SAME_NUMBER_ELSEWHERE, id));
    }
    return id;
  }

  /** Whether the actor may look for youths at all, before anything is typed. */
  public void requireFinder(Actor actor) {
    requireInOwnUnit(actor, Action.CASEFILE_FIND);
  }

  /** Whether the actor may open files at all, before anything is typed. */
  public void requireOpener(Actor actor) {
    requireInOwnUnit(actor, Action.CASEFILE_CREATE);
  }

  /** What a search shows; each youth it shows is written in the log. */
  public List<CaseFileLine> find(Actor actor, CaseworkQuery query) {
    requireInOwnUnit(actor, Action.CASEFILE_FIND);
    List<CaseFile> matching = files.matching(actor.board(), query);
    List<CaseFile> found =
        admission.those(matching, actor, Action.CASEFILE_FIND).stream().limit(MOST_SHOWN).toList();
    found.forEach(
        file -> log.append(actor, Event.in(file.id(), Event.Kind.CASEFILE_FOUND, file.id())));
    if (found.isEmpty() && query.byNumber()) {
      noteSought(actor, matching);
    }
    return found.stream()
        .map(file -> CaseFileLine.of(file, admission.allows(file, actor, Action.CASEFILE_READ)))
        .toList();
  }

  /** Also when there is none: the time it takes must not tell that there is one. */
  private void noteSought(Actor actor, List<CaseFile> withheld) {
    if (withheld.isEmpty()) {
      log.append(actor, Event.of(Event.Kind.CASEFILE_SOUGHT, null));
    }
    withheld.forEach(
        file -> log.append(actor, Event.in(file.id(), Event.Kind.CASEFILE_SOUGHT, file.id())));
  }

  /** The case file, to be read; written in the log with the purpose. */
  public CaseFile open(Actor actor, UUID id, String purpose) {
    CaseFile file = admission.to(id, actor, Action.CASEFILE_READ);
    log.append(actor, Event.in(id, Event.Kind.CASEFILE_READ, id, purpose));
    return file;
  }

  /** The same with the whole personal number, which the log says. */
  public CaseFile reveal(Actor actor, UUID id) {
    CaseFile file = admission.to(id, actor, Action.CASEFILE_READ);
    log.append(actor, Event.in(id, Event.Kind.CASEFILE_READ, id).noting(WHOLE_NUMBER));
    return file;
  }

  /** Who belongs to no unit has no file there either. */
  private void requireInOwnUnit(Actor actor, Action action) {
    if (actor.unit() == null) {
      gate.require(actor, action);
    } else {
      gate.require(actor, action, Belonging.to(actor.board(), actor.unit()));
    }
  }

  private static void refuseImpossibleBirth(NewYouth youth, LocalDate today) {
    if (youth.birthDate().filter(day -> day.isAfter(today) || day.isBefore(EARLIEST)).isPresent()) {
      throw new IncompleteYouthException("birthDate");
    }
  }

  private List<CaseFile> sameNumber(Actor actor, NewYouth youth) {
    return youth
        .personalNumber()
        .map(number -> files.matching(actor.board(), CaseworkQuery.byPersonalNumber(number)))
        .orElse(List.of());
  }

  /**
   * Only what the actor could have found by looking for it. That another unit has a file, or that
   * there is one with a protected identity, is for those who look through the log, not for the one
   * who opens a second.
   */
  private void refuseTaken(Actor actor, List<CaseFile> sameNumber) {
    if (admission.those(sameNumber, actor, Action.CASEFILE_FIND).stream()
        .anyMatch(file -> file.unit().equals(actor.unit()))) {
      throw new PersonalNumberTakenException();
    }
  }
}
