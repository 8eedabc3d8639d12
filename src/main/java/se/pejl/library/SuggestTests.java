package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.library.definition.DefinitionReader;
import se.pejl.library.suggestion.Suggestion;
import se.pejl.library.suggestion.Suggestions;

/** Offer tests for a definition, so that its edges are not forgotten; nothing is kept. */
@ApplicationScoped
public class SuggestTests {

  @Inject private Gate gate;

  public SuggestTests() {}

  public SuggestTests(Gate gate) {
    this.gate = gate;
  }

  /** Empty when anything but its tests is wrong with the definition. */
  public Optional<List<Suggestion>> of(Actor actor, String definition) {
    gate.require(actor, Action.FORM_TRY);
    return DefinitionReader.readButForTests(PublishForm.FILE, definition).map(Suggestions::of);
  }
}
