package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.pejl.assessment.refusal.InformantNotOfferedException;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Sex;

/** Which form was filled in, when, in which phase, and what scoring has to know besides answers. */
@Embeddable
public class Occasion {

  @Column(name = "form_name", nullable = false, updatable = false)
  private String formName;

  @Column(name = "form_version", nullable = false, updatable = false)
  private String formVersion;

  @Column(name = "fingerprint", nullable = false, updatable = false)
  private String fingerprint;

  @Column(name = "assessed_on", nullable = false, updatable = false)
  private LocalDate date;

  @Enumerated(EnumType.STRING)
  @Column(name = "informant", nullable = false, updatable = false)
  private Informant informant;

  @Enumerated(EnumType.STRING)
  @Column(name = "phase", nullable = false, updatable = false)
  private Phase phase;

  @Column(name = "texts_hash", updatable = false)
  private String texts;

  /** Null when nobody said, and in all from before it was asked. */
  @Enumerated(EnumType.STRING)
  @Column(name = "mode_taken", updatable = false)
  private Mode mode;

  @Column(name = "age")
  private Integer age;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex", nullable = false)
  private Sex sex;

  @Column(name = "setting", nullable = false)
  private String setting;

  @Column(name = "country", nullable = false)
  private String country;

  protected Occasion() {} // for JPA

  public static Occasion of(Form form, LocalDate date, Phase phase, Circumstances circumstances) {
    if (!form.informants().isEmpty() && !form.informants().contains(circumstances.informant())) {
      throw new InformantNotOfferedException();
    }
    Occasion occasion = new Occasion();
    occasion.formName = form.id().name();
    occasion.formVersion = form.id().version();
    occasion.fingerprint = form.fingerprint();
    occasion.date = date;
    occasion.phase = phase;
    occasion.informant = circumstances.informant();
    occasion.know(circumstances);
    return occasion;
  }

  /** With a licensee's own texts, told from all others by their hash. */
  Occasion in(Optional<String> licensed) {
    texts = licensed.orElse(null);
    return this;
  }

  /** With how the answers are taken, where that is said. */
  Occasion taken(Mode how) {
    mode = how.said() ? how : null;
    return this;
  }

  Occasion again() {
    Occasion occasion = new Occasion();
    occasion.formName = formName;
    occasion.formVersion = formVersion;
    occasion.fingerprint = fingerprint;
    occasion.date = date;
    occasion.phase = phase;
    occasion.informant = informant;
    occasion.texts = texts;
    occasion.mode = mode;
    occasion.know(circumstances());
    return occasion;
  }

  /** On another day than was said first. */
  Occasion on(LocalDate day) {
    date = day;
    return this;
  }

  /** What is known of the youth now; it may have been learnt since the draft was begun. */
  final void know(Circumstances circumstances) {
    age = circumstances.age().isPresent() ? circumstances.age().getAsInt() : null;
    sex = circumstances.sex();
    setting = circumstances.setting();
    country = circumstances.country();
  }

  public FormId form() {
    return new FormId(formName, formVersion);
  }

  public String fingerprint() {
    return fingerprint;
  }

  /** The hash of the licensee's texts it is filled in with; empty when the form is as it is. */
  public Optional<String> texts() {
    return Optional.ofNullable(texts);
  }

  public LocalDate date() {
    return date;
  }

  public Informant informant() {
    return informant;
  }

  Mode mode() {
    return mode == null ? Mode.NOT_SAID : mode;
  }

  /** Who gave the answers, and how they were taken. */
  public Testimony testimony() {
    return new Testimony(informant, mode());
  }

  public Phase phase() {
    return phase;
  }

  public Circumstances circumstances() {
    return new Circumstances(
        age == null ? OptionalInt.empty() : OptionalInt.of(age), sex, informant, setting, country);
  }

  /** Everything it says, for the seal; what was not known before it was asked for says nothing. */
  List<String> sealed() {
    Stream<String> always =
        Stream.of(formName, formVersion, fingerprint, date, informant, phase, age, sex)
            .map(String::valueOf);
    Stream<String> place =
        Stream.of("setting " + setting, "country " + country).filter(said -> !said.endsWith(" "));
    Stream<String> how = Stream.of(mode()).filter(Mode::said).map(said -> "mode " + said);
    return Stream.of(always, place, texts().stream(), how).flatMap(said -> said).toList();
  }
}
