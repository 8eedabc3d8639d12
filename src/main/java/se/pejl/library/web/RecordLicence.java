package se.pejl.library.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.ReadForms;
import se.pejl.library.UnknownFormException;
import se.pejl.library.licence.Grant;
import se.pejl.library.licence.KeepLicences;
import se.pejl.library.licence.LicenceLine;
import se.pejl.library.licence.Standing;
import se.pejl.platform.page.Texts;

/** Backs {@code forms/licence.xhtml}: the board's licences for a form, and one being recorded. */
@Named
@ViewScoped
public class RecordLicence implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepLicences keep;
  @Inject private ReadForms forms;
  @Inject private CurrentActor actor;
  @Inject private Texts texts;

  private String name;
  private String version;
  private String holder;
  private String reference;
  private LocalDate from;
  private LocalDate until;
  private Integer mostUses;
  private transient Form form; // read again when passivation has emptied it
  private transient List<LicenceLine> lines;

  /** Runs once, on the first GET, after the form was read from the address. */
  public void open() {
    holder = getForm().rights().holder();
  }

  public String record() {
    keep.record(
        actor.get(),
        getForm().id(),
        new Grant(
            holder,
            reference,
            from,
            Optional.ofNullable(until),
            mostUses == null ? OptionalInt.empty() : OptionalInt.of(mostUses)));
    texts.sayOnNextPage("licence.recorded");
    return here();
  }

  public String withdraw(UUID licence) {
    keep.withdraw(actor.get(), licence);
    texts.sayOnNextPage("licence.is-withdrawn");
    return here();
  }

  private String here() {
    return "/forms/licence.xhtml?faces-redirect=true&name=" + name + "&version=" + version;
  }

  public Form getForm() {
    if (form == null) {
      FormId id = new FormId(name, version);
      form = forms.read(actor.get(), id).form().orElseThrow(() -> new UnknownFormException(id));
    }
    return form;
  }

  public Standing getStanding() {
    return keep.standing(actor.get(), getForm().id());
  }

  public List<LicenceLine> getLines() {
    if (lines == null) {
      lines = keep.of(actor.get(), name);
    }
    return lines;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public Integer getMostUses() {
    return mostUses;
  }

  public void setMostUses(Integer mostUses) {
    this.mostUses = mostUses;
  }
}
