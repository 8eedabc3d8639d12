package se.pejl.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.form.FormId;

/** See which forms there are, and read one. */
@ApplicationScoped
@Transactional
public class ReadForms {

  @Inject private FormLibrary library;
  @Inject private Gate gate;

  public ReadForms() {} // for CDI

  public ReadForms(FormLibrary library, Gate gate) {
    this.library = library;
    this.gate = gate;
  }

  /** Everything, usable or not, by name and then oldest version first. */
  public List<Entry> list(Actor actor) {
    gate.require(actor, Action.FORM_LIST);
    return library.all();
  }

  /** One version, usable or not. */
  public Entry read(Actor actor, FormId id) {
    gate.require(actor, Action.FORM_READ);
    return library.entry(id).orElseThrow(() -> new UnknownFormException(id));
  }

  /** The version that {@code phq-9@1.0.0} names, or the newest usable one when it says none. */
  public FormId named(String reference) {
    String text = reference == null ? "" : reference.strip();
    int at = text.indexOf('@');
    return at < 0
        ? library.newest(text).id()
        : new FormId(text.substring(0, at), text.substring(at + 1));
  }
}
