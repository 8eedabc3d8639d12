package se.pejl.library.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.pejl.access.Action;
import se.pejl.access.Actor;
import se.pejl.access.Gate;
import se.pejl.access.log.Event;
import se.pejl.access.log.EventLog;
import se.pejl.access.log.kept.RowState;
import se.pejl.form.FormId;
import se.pejl.library.FormLibrary;

/** Record what a holder has granted, and open a gated form by it. Each method is a transaction. */
@ApplicationScoped
@Transactional
public class KeepLicences {

  @Inject private FormLibrary library;
  @Inject private Licences licences;
  @Inject private LicensedForms forms;
  @Inject private Gate gate;
  @Inject private EventLog log;

  public KeepLicences() {} // for CDI

  public KeepLicences(
      FormLibrary library, Licences licences, LicensedForms forms, Gate gate, EventLog log) {
    this.library = library;
    this.licences = licences;
    this.forms = forms;
    this.gate = gate;
    this.log = log;
  }

  /** How the actor's board stands to a form today. */
  public Standing standing(Actor actor, FormId form) {
    gate.require(actor, Action.FORM_READ);
    return forms.standing(actor.board(), library.get(form));
  }

  /** The licences of the actor's board for a form, newest first, withdrawn ones too. */
  public List<LicenceLine> of(Actor actor, String form) {
    gate.require(actor, Action.FORM_READ);
    List<LicenceLine> lines =
        new java.util.ArrayList<>(
            licences.of(actor.board(), form).stream()
                .map(one -> new LicenceLine(one, forms.standing(one), licences.uses(one)))
                .toList());
    java.util.Collections.reverse(lines);
    return lines;
  }

  /** Opens all versions of a form to the actor's board, on the holder's terms. */
  public UUID record(Actor actor, FormId form, Grant grant) {
    gate.require(actor, Action.LICENCE_KEEP);
    if (!library.get(form).rights().gated()) {
      throw new UnusableLicenceException("licence.not-needed");
    }
    Licence licence = Licence.recorded(UUID.randomUUID(), form.name(), grant, actor, forms.now());
    licences.add(licence);
    note(actor, Event.Kind.LICENCE_RECORDED, licence);
    return licence.id();
  }

  public void withdraw(Actor actor, UUID id) {
    gate.require(actor, Action.LICENCE_KEEP);
    Licence licence =
        licences
            .find(id)
            .filter(found -> found.board().equals(actor.board()))
            .orElseThrow(UnknownLicenceException::new);
    licences.hold(licence);
    licence.withdraw(actor, forms.now());
    note(actor, Event.Kind.LICENCE_WITHDRAWN, licence);
  }

  private void note(Actor actor, Event.Kind kind, Licence licence) {
    log.append(
        actor,
        Event.of(kind, licence.id())
            .noting(licence.form() + " " + licence.grant().reference())
            .leaving(RowState.of(licence)));
  }
}
