package se.pejl.library.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;
import se.pejl.library.definition.OverlayReader;
import se.pejl.library.overlay.OverlayReading;

/** Check and store a licensee's own texts of a form, for the licensee's board alone. */
@ApplicationScoped
@Transactional
public class KeepTexts {

  /** How problems name texts that come from no file. */
  private static final String FILE = "texts.yaml";

  /** Whoever may not even come to use the form has no business with its wording. */
  private static final Set<Standing> LICENSED =
      EnumSet.of(Standing.VALID, Standing.USED_UP, Standing.NOT_YET);

  @Inject private FormLibrary library;
  @Inject private Licences licences;
  @Inject private LicensedForms forms;
  @Inject private Gate gate;

  public KeepTexts() {} // for CDI

  public KeepTexts(FormLibrary library, Licences licences, LicensedForms forms, Gate gate) {
    this.library = library;
    this.licences = licences;
    this.forms = forms;
    this.gate = gate;
  }

  /** Everything that is wrong with them; nothing is stored. */
  public OverlayReading check(Actor actor, FormId form, String text) {
    gate.require(actor, Action.FORM_CHECK);
    return OverlayReader.read(library.get(form), FILE, text == null ? "" : text);
  }

  /** Stores them, unless the reading has no texts; assessments begun from now on have them. */
  public OverlayReading store(Actor actor, FormId form, String text) {
    gate.require(actor, Action.TEXTS_KEEP);
    OverlayReading reading = check(actor, form, text);
    reading
        .overlay()
        .map(texts -> licensed(actor, library.get(form)))
        .filter(id -> isNew(actor, id, text))
        .ifPresent(id -> forms.store(actor, id, text));
    return reading;
  }

  /** What the board has stored, newest first; the newest is what new assessments are begun with. */
  public List<StoredTexts> of(Actor actor, FormId form) {
    gate.require(actor, Action.TEXTS_KEEP);
    return licences.textsOf(actor.board(), form);
  }

  /** The texts that new assessments are begun with, for those whose board has a licence. */
  public Optional<StoredTexts> now(Actor actor, FormId form) {
    gate.require(actor, Action.FORM_READ);
    return forms.textsNow(actor.board(), licensed(actor, library.get(form)));
  }

  /** The form as the board has it: in its own texts where it has a licence and any texts. */
  public Form shown(Actor actor, FormId form) {
    gate.require(actor, Action.FORM_READ);
    Form plain = library.get(form);
    return LICENSED.contains(forms.standing(actor.board(), plain))
        ? forms
            .worded(
                actor.board(), form, licences.latestTexts(actor.board(), form).map(t -> t.hash()))
            .form()
        : plain;
  }

  private FormId licensed(Actor actor, Form form) {
    Standing standing = forms.standing(actor.board(), form);
    if (!LICENSED.contains(standing)) {
      throw new LicenceRequiredException(
          form.id(), standing == Standing.FREE ? Standing.MISSING : standing);
    }
    return form.id();
  }

  private boolean isNew(Actor actor, FormId form, String text) {
    return licences
        .latestTexts(actor.board(), form)
        .filter(latest -> latest.hash().equals(StoredTexts.hash(text)))
        .isEmpty();
  }
}
