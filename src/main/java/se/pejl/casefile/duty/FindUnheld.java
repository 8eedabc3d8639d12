package se.pejl.casefile.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Belonging;
import se.pejl.access.Colleagues;
import se.pejl.access.Colleagues.Colleague;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.SwedishDay;

/** Find the files of a unit that nobody handles, as when somebody has left. */
@ApplicationScoped
@Transactional
public class FindUnheld {

  @Inject private CaseFiles files;
  @Inject private Colleagues colleagues;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public FindUnheld() {} // for CDI

  public FindUnheld(CaseFiles files, Colleagues colleagues, Gate gate, EventLog log, Clock clock) {
    this.files = files;
    this.colleagues = colleagues;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** Whether the actor is one of those who give duties in a unit. */
  public boolean concerns(Actor actor) {
    return actor.unit() != null && gate.allows(actor, Action.CASEFILE_ASSIGN, ownUnit(actor));
  }

  /** Open files of the unit without a handler who works there; each is written in the log. */
  public List<CaseFile> of(Actor actor) {
    require(actor);
    LocalDate today = SwedishDay.today(clock);
    Set<UUID> workers =
        colleagues.workersIn(actor, actor.unit()).stream()
            .map(Colleague::account)
            .collect(Collectors.toSet());
    List<CaseFile> found =
        files.inUnitOf(actor).stream()
            .filter(file -> file.closedOn().filter(day -> !day.isAfter(today)).isEmpty())
            .filter(file -> file.belonging(today).handlers().stream().noneMatch(workers::contains))
            .sorted(Comparator.comparing(CaseFile::caseNumber))
            .toList();
    found.forEach(
        file -> log.append(actor, Event.in(file.id(), Event.Kind.CASEFILE_FOUND, file.id())));
    return found;
  }

  /** Who belongs to no unit has no file there either. */
  private void require(Actor actor) {
    if (actor.unit() == null) {
      gate.require(actor, Action.CASEFILE_ASSIGN);
    } else {
      gate.require(actor, Action.CASEFILE_ASSIGN, ownUnit(actor));
    }
  }

  private static Belonging ownUnit(Actor actor) {
    return Belonging.to(actor.board(), actor.unit());
  }
}
