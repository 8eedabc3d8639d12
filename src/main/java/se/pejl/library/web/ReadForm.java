package se.pejl.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.pejl.access.CurrentActor;
import se.pejl.form.Check;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.library.Entry;
import se.pejl.library.FormLibrary;
import se.pejl.library.licence.KeepLicences;
import se.pejl.library.licence.KeepTexts;
import se.pejl.library.licence.Standing;
import se.pejl.library.problem.Problem;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs {@code forms/form.xhtml}: one version of a form, to be read. */
@Named
@RequestScoped
public class ReadForm {

  @Inject private FormLibrary library;
  @Inject private KeepLicences licences;
  @Inject private KeepTexts words;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private String name;
  private String version;
  private Entry entry;

  public void open() {
    FormId id = new FormId(name, version);
    entry = library.entry(id).orElseThrow(() -> new se.pejl.library.UnknownFormException(id));
  }

  /** Null when it cannot be used. */
  public Form getForm() {
    return entry == null ? null : entry.form().orElse(null);
  }

  public List<Problem> getProblems() {
    return entry == null ? List.of() : entry.problems();
  }

  public List<Entry> getVersions() {
    return library.versionsOf(name);
  }

  /** How the reader's board stands to the form. */
  public Standing getStanding() {
    return licences.standing(actor.get(), getForm().id());
  }

  /** In the board's own texts where it has a licence and any. */
  public List<FormSection> getSections() {
    return FormSection.toRead(words.shown(actor.get(), getForm().id()), language.getTag(), texts);
  }

  /** How many questions there are; a mark is none. */
  public long getQuestions() {
    return getForm().items().stream().filter(item -> item.traits().mark().isEmpty()).count();
  }

  public List<ScaleDescription> getScales() {
    return ScaleDescription.of(getForm(), language.getTag(), texts);
  }

  public List<CheckWords> getChecks() {
    List<String> codes = getForm().checks().stream().map(Check::code).toList();
    return CheckWords.of(getForm(), codes, language.getTag());
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
}
