package se.pejl.library.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.pejl.access.CurrentActor;
import se.pejl.form.Circumstances;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Sex;
import se.pejl.library.TryOut;
import se.pejl.library.TryOut.Tried;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;

/** Backs the part of a page where a form is tried out: answers that are thrown away afterwards. */
@Named
@ViewScoped
public class TryForm implements Serializable {

  @Inject private TryOut tryOut;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private String name;
  private String version;
  private String definition;
  private boolean scored;
  private Map<String, String> answers = new HashMap<>();
  private Integer age;
  private Sex sex = Sex.UNKNOWN;
  private Informant informant;
  private transient Tried tried; // made again when passivation has emptied it

  /** Begins with the form that the address names. */
  public void open() {
    clear();
    informant = getInformants().get(0);
  }

  /** Begins with a definition that is in no library. */
  public void beginWith(String text) {
    definition = text;
    open();
  }

  public void close() {
    definition = null;
    clear();
  }

  public void score() {
    scored = true;
    tried = null;
    getTried();
  }

  public void clear() {
    answers = new HashMap<>();
    scored = false;
    tried = null;
  }

  public boolean isOpen() {
    return definition != null || name != null;
  }

  public boolean isScored() {
    return scored && tried != null;
  }

  /** With nothing answered yet, what the form looks like before anybody answers. */
  public Tried getTried() {
    if (tried == null) {
      Map<String, Object> given = scored ? TryOutAnswers.of(answers) : Map.of();
      tried =
          definition == null
              ? tryOut.form(actor.get(), new FormId(name, version), given, circumstances())
              : tryOut.definition(actor.get(), definition, given, circumstances());
    }
    return tried;
  }

  private Circumstances circumstances() {
    OptionalInt years = age == null ? OptionalInt.empty() : OptionalInt.of(age);
    return tryOut
        .surroundings()
        .about(years, sex, informant == null ? Informant.WORKER : informant);
  }

  public List<FormSection> getSections() {
    return FormSection.of(getTried().form(), language.getTag(), texts);
  }

  public TryResult getResult() {
    return TryResult.of(getTried(), language.getTag(), texts);
  }

  public List<Informant> getInformants() {
    return List.copyOf(getTried().form().informants());
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public Map<String, String> getAnswers() {
    return answers;
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

  public Integer getAge() {
    return age;
  }

  public void setAge(Integer age) {
    this.age = age;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public Informant getInformant() {
    return informant;
  }

  public void setInformant(Informant informant) {
    this.informant = informant;
  }
}
