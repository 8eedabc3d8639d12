package se.pejl.access.log;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Actor;
import se.pejl.access.emergency.Emergencies;
import se.pejl.access.log.Event.Kind;
import se.pejl.access.protection.Protections;

/**
 * What the log says of an event in somebody's file, wherever it was noted: that it was done in an
 * emergency, and once more when the identity is protected.
 */
final class Circumstance {

  private final Emergencies emergencies;
  private final Protections protections;

  Circumstance(EntityManager entityManager) {
    emergencies = new Emergencies(entityManager);
    protections = new Protections(entityManager);
  }

  List<Event> of(Actor actor, Event event, Instant now) {
    UUID file = event.caseFile();
    if (file == null) {
      return List.of(event);
    }
    Event said = inEmergency(actor, file, now) ? event.withPurpose(Purpose.EMERGENCY) : event;
    return protections.standing(file).isEmpty()
        ? List.of(said)
        : List.of(
            said,
            Event.in(file, Kind.PROTECTED_FILE_USED, event.subject(), said.purpose())
                .noting(event.kind().name()));
  }

  private boolean inEmergency(Actor actor, UUID file, Instant now) {
    return emergencies.openIn(file, now).stream()
        .anyMatch(open -> open.opener().equals(actor.account()));
  }
}
