package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.yaml.SourceText;

/** Keep a definition that is not ready; only its author sees it. */
@ApplicationScoped
@Transactional
public class DraftForms {

  private static final Pattern NAME = Pattern.compile("(?m)^form:[ \"']{0,3}([a-z0-9-]{1,60})");
  private static final Pattern VERSION = Pattern.compile("(?m)^version:[ \"']{0,3}([0-9.]{1,20})");

  @Inject private Definitions definitions;
  @Inject private Gate gate;
  @Inject private Clock clock;

  public DraftForms() {}

  public DraftForms(Definitions definitions, Gate gate, Clock clock) {
    this.definitions = definitions;
    this.gate = gate;
    this.clock = clock;
  }

  /** Newest first. */
  public List<DefinitionDraft> of(Actor actor) {
    gate.require(actor, Action.FORM_PUBLISH);
    return definitions.draftsOf(actor.account());
  }

  public DefinitionDraft get(Actor actor, UUID id) {
    gate.require(actor, Action.FORM_PUBLISH);
    return own(actor, id);
  }

  /** A new draft; answers its id. */
  public UUID begin(Actor actor, String text) {
    gate.require(actor, Action.FORM_PUBLISH);
    DefinitionDraft draft = DefinitionDraft.begin(UUID.randomUUID(), actor.account());
    write(draft, text);
    definitions.add(draft);
    return draft.id();
  }

  public void save(Actor actor, UUID id, String text) {
    gate.require(actor, Action.FORM_PUBLISH);
    write(own(actor, id), text);
  }

  public void discard(Actor actor, UUID id) {
    gate.require(actor, Action.FORM_PUBLISH);
    definitions.remove(own(actor, id));
  }

  private DefinitionDraft own(Actor actor, UUID id) {
    return definitions
        .draft(id)
        .filter(draft -> draft.author().equals(actor.account()))
        .orElseThrow(() -> new UnknownDraftException(id));
  }

  /** A draft may be as broken as it likes, but not larger than what can ever be read. */
  private void write(DefinitionDraft draft, String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > SourceText.MOST_BYTES) {
      throw new RejectedDefinitionException(
          DefinitionReader.read(PublishForm.FILE, text).problems());
    }
    draft.write(title(text), text, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static String title(String text) {
    return first(NAME, text) + "@" + first(VERSION, text);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
