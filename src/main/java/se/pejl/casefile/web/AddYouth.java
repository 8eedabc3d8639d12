package se.pejl.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.casefile.KeepCaseFiles;
import se.pejl.casefile.NewYouth;
import se.pejl.casefile.PersonalNumber;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.Sex;
import se.pejl.platform.page.Texts;

/** Backs {@code casefile/new.xhtml}: what is typed about a youth before there is a case file. */
@Named
@ViewScoped
public class AddYouth implements Serializable {

  @Inject private KeepCaseFiles keep;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;
  @Inject private Texts texts;

  private String givenName;
  private String familyName;
  private LocalDate birthDate;
  private Sex sex = Sex.UNKNOWN;
  private String personalNumber;

  /** Runs once, on the first GET. */
  public void open() {
    keep.requireOpener(actor.get());
  }

  public String create() {
    UUID id = keep.create(actor.get(), youth());
    texts.sayOnNextPage("casefile.created");
    return "/casefile/file.xhtml?faces-redirect=true&id=" + id;
  }

  private NewYouth youth() {
    return new NewYouth(
        givenName,
        familyName,
        Optional.ofNullable(birthDate),
        sex,
        Optional.ofNullable(personalNumber)
            .map(written -> PersonalNumber.of(written, SwedishDay.today(clock))));
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public String getPersonalNumber() {
    return personalNumber;
  }

  public void setPersonalNumber(String personalNumber) {
    this.personalNumber = personalNumber;
  }
}
