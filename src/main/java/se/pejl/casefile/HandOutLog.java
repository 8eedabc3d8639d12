package se.pejl.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Account;
import se.pejl.access.Accounts;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.Role;
import se.pejl.access.log.Event;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.LoggedEvent;
import se.pejl.access.signin.FreshSignIn;
import se.pejl.platform.database.TriedAgain;

/** Make the log of one person into a document for them, once secrecy has been weighed. */
@ApplicationScoped
@TriedAgain
@Transactional
public class HandOutLog {

  private static final int MOST = 100_000;

  @Inject private Admission admission;
  @Inject private Accounts accounts;
  @Inject private Colleagues colleagues;
  @Inject private FreshSignIn signIn;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public HandOutLog() {} // for CDI

  public HandOutLog(
      Admission admission,
      Accounts accounts,
      Colleagues colleagues,
      FreshSignIn signIn,
      EventLog log,
      Clock clock) {
    this.admission = admission;
    this.accounts = accounts;
    this.colleagues = colleagues;
    this.signIn = signIn;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @param weighed that somebody has looked whether it does harm to the person or anybody close
   * @param named whether the staff are told by name, or by role and unit alone
   */
  public PersonLog of(Actor actor, UUID caseFile, boolean weighed, boolean named) {
    CaseFile file = admission.to(caseFile, actor, Action.CASEFILE_LOG_HAND_OUT);
    if (!weighed) {
      throw new SecrecyNotWeighedException();
    }
    signIn.requireFresh();
    List<LoggedEvent> events = log.about(actor.board(), caseFile, 0, MOST);
    log.append(
        actor,
        Event.in(caseFile, Kind.LOG_HANDED_OUT, caseFile)
            .noting(named ? "with names" : "with roles"));
    return new PersonLog(
        file.name(),
        file.caseNumber(),
        colleagues.boardName(actor).orElse(""),
        actor.displayName(),
        SwedishDay.today(clock),
        events.stream()
            .filter(event -> event.kind() != Kind.PROTECTED_FILE_USED)
            .map(event -> line(actor, event, named))
            .toList());
  }

  /** Whether the actor may at all, before anything is chosen. */
  public boolean possible(Actor actor, UUID caseFile) {
    return admission.allows(
        admission.to(caseFile, actor, Action.CASEFILE_READ), actor, Action.CASEFILE_LOG_HAND_OUT);
  }

  private PersonLog.Line line(Actor actor, LoggedEvent event, boolean named) {
    Optional<Actor> who = accounts.find(event.account()).map(Account::actor);
    return new PersonLog.Line(
        event.at(),
        who.map(Actor::role).orElse(Role.ADMINISTRATOR),
        who.map(Actor::unit).flatMap(unit -> colleagues.unitName(actor, unit)).orElse(""),
        named ? who.map(Actor::displayName).orElse("") : "",
        event.kind(),
        event.purpose() == null ? "" : event.purpose());
  }
}
