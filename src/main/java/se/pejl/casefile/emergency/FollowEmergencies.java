package se.pejl.casefile.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Colleagues;
import se.pejl.access.Gate;
import se.pejl.access.Role;
import se.pejl.access.emergency.Emergencies;
import se.pejl.access.emergency.Emergency;
import se.pejl.access.emergency.EmergencyReview;
import se.pejl.access.emergency.EmergencyReviewedException;
import se.pejl.access.emergency.UnknownEmergencyException;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.casefile.Admission;
import se.pejl.casefile.CaseFile;
import se.pejl.casefile.CaseFiles;
import se.pejl.casefile.SwedishDay;
import se.pejl.casefile.emergency.EmergencyLine.Youth;
import se.pejl.platform.database.TriedAgain;

/** See what was opened in emergencies, and say afterwards whether it was justified. */
@ApplicationScoped
@TriedAgain
@Transactional
public class FollowEmergencies {

  @Inject private CaseFiles files;
  @Inject private Admission admission;
  @Inject private Emergencies emergencies;
  @Inject private Colleagues colleagues;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public FollowEmergencies() {} // for CDI

  public FollowEmergencies(
      CaseFiles files,
      Admission admission,
      Emergencies emergencies,
      Colleagues colleagues,
      Gate gate,
      EventLog log,
      Clock clock) {
    this.files = files;
    this.admission = admission;
    this.emergencies = emergencies;
    this.colleagues = colleagues;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /**
   * For a supervisor what was opened in her unit's files, and by her people in those of others. For
   * an administrator what nobody has reviewed in time.
   */
  public List<EmergencyLine> list(Actor actor) {
    gate.require(actor, Action.EMERGENCY_LIST);
    List<Emergency> seen = seenBy(actor);
    Map<UUID, EmergencyReview> reviews = emergencies.reviewsOf(seen);
    Instant now = clock.instant();
    List<EmergencyLine> lines =
        seen.stream()
            .map(one -> line(actor, one, Optional.ofNullable(reviews.get(one.id())), now))
            .toList();
    log.append(actor, Event.of(Event.Kind.EMERGENCIES_LISTED, null));
    return lines;
  }

  /** How many wait for the actor, for the head of every page; not written in the log. */
  public int waiting(Actor actor) {
    if (!gate.allows(actor, Action.EMERGENCY_LIST)) {
      return 0;
    }
    LocalDate today = SwedishDay.today(clock);
    return (int)
        emergencies.unreviewed(actor.board()).stream()
            .filter(
                one ->
                    actor.role() == Role.ADMINISTRATOR
                        ? one.reviewBy().isBefore(today)
                        : one.unit().equals(actor.unit()) && mayReview(actor, one))
            .count();
  }

  /** Says whether it was justified, and why; what was found stays. */
  public void review(Actor actor, UUID id, boolean justified, String finding) {
    Emergency emergency =
        emergencies.find(actor.board(), id).orElseThrow(UnknownEmergencyException::new);
    CaseFile file = files.findToChange(emergency.caseFile()).orElseThrow();
    if (!admission.allows(file, actor, Action.CASEFILE_READ)) {
      throw new UnknownEmergencyException();
    }
    gate.require(actor, Action.EMERGENCY_REVIEW, admission.belonging(file));
    EmergencyReview review =
        EmergencyReview.of(emergency, actor, justified, finding, clock.instant());
    if (!emergencies.reviewsOf(List.of(emergency)).isEmpty()) {
      throw new EmergencyReviewedException();
    }
    emergencies.add(review);
    log.append(
        actor,
        Event.in(file.id(), Event.Kind.EMERGENCY_REVIEWED, id)
            .noting(justified ? "justified" : "not justified")
            .keeping(review));
  }

  private List<Emergency> seenBy(Actor actor) {
    if (actor.role() == Role.ADMINISTRATOR) {
      LocalDate today = SwedishDay.today(clock);
      return emergencies.unreviewed(actor.board()).stream()
          .filter(one -> one.reviewBy().isBefore(today))
          .toList();
    }
    return Stream.concat(
            emergencies.inFilesOf(actor.board(), actor.unit()).stream(),
            emergencies.byPeopleOf(actor.board(), actor.unit()).stream())
        .toList();
  }

  private EmergencyLine line(
      Actor actor, Emergency one, Optional<EmergencyReview> review, Instant now) {
    return new EmergencyLine(
        one.id(),
        one.openerName(),
        colleagues.unitName(actor, one.unit()).orElse(""),
        one.openedAt(),
        one.until(),
        one.openAt(now),
        one.reviewBy(),
        review.isEmpty() && one.reviewBy().isBefore(SwedishDay.of(now)),
        youth(actor, one),
        review,
        review.isEmpty() && mayReview(actor, one));
  }

  private Optional<Youth> youth(Actor actor, Emergency one) {
    return files
        .find(one.caseFile())
        .filter(file -> admission.allows(file, actor, Action.EMERGENCY_REVIEW))
        .map(file -> new Youth(file.id(), file.name(), file.caseNumber(), one.reason()));
  }

  private boolean mayReview(Actor actor, Emergency one) {
    return !one.opener().equals(actor.account())
        && files
            .find(one.caseFile())
            .filter(file -> admission.allows(file, actor, Action.EMERGENCY_REVIEW))
            .isPresent();
  }
}
