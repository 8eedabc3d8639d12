package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.form.Form;
import se.pejl.form.text.Text;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.definition.Fingerprint;
import se.pejl.library.definition.Reading;
import se.pejl.library.problem.Mark;
import se.pejl.library.problem.Problem;
import se.pejl.library.problem.Rule;

/** Check a definition and publish it; what is published never changes. */
@ApplicationScoped
@Transactional
public class PublishForm {

  /** How problems name a definition that comes from no file. */
  static final String FILE = "form.yaml";

  @Inject private FormLibrary library;
  @Inject private Definitions definitions;
  @Inject private Gate gate;
  @Inject private EventLog log;
  @Inject private Clock clock;

  public PublishForm() {}

  public PublishForm(
      FormLibrary library, Definitions definitions, Gate gate, EventLog log, Clock clock) {
    this.library = library;
    this.definitions = definitions;
    this.gate = gate;
    this.log = log;
    this.clock = clock;
  }

  /** Everything that is wrong with it, whether it could be published included. */
  public Reading check(Actor actor, String text) {
    gate.require(actor, Action.FORM_CHECK);
    return checked(text);
  }

  /**
   * Publishes the definition, unless the reading that comes back is a rejection. Publishing the
   * same text twice is publishing it once.
   */
  public Reading publish(Actor actor, String text) {
    gate.require(actor, Action.FORM_PUBLISH);
    Reading reading = checked(text);
    reading
        .form()
        .filter(form -> library.entry(form.id()).isEmpty())
        .ifPresent(form -> keep(actor, form, text));
    return reading;
  }

  private void keep(Actor actor, Form form, String text) {
    UUID id = UUID.randomUUID();
    PublishedDefinition definition =
        PublishedDefinition.of(
            id,
            form,
            text,
            actor.account(),
            actor.displayName(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    log.append(
        actor,
        Event.of(Event.Kind.FORM_PUBLISHED, id)
            .noting(form.id() + " " + form.fingerprint())
            .keeping(definition));
    try {
      definitions.add(definition);
    } catch (PersistenceException anotherWasFaster) {
      throw new AlreadyPublishedException(form.id(), anotherWasFaster);
    }
  }

  private Reading checked(String text) {
    Reading reading =
        DefinitionReader.read(
            FILE, text.getBytes(StandardCharsets.UTF_8), new ShelvedForms(library));
    return reading
        .form()
        .flatMap(this::conflict)
        .<Reading>map(problem -> new Reading.Rejected(List.of(problem)))
        .orElse(reading);
  }

  /** The same version with other contents stands in the library already. */
  private Optional<Problem> conflict(Form form) {
    return library
        .entry(form.id())
        .map(entry -> Fingerprint.of(entry.text().getBytes(StandardCharsets.UTF_8)))
        .filter(fingerprint -> !fingerprint.equals(form.fingerprint()))
        .map(
            other ->
                new Problem(
                    FILE,
                    Mark.START,
                    Rule.FORM_ALREADY_PUBLISHED,
                    List.of(Text.of("en", form.id().toString()))));
  }
}
