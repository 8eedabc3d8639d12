package se.pejl.agreement.web;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.pejl.access.CurrentActor;
import se.pejl.agreement.AgreeOnVersion;
import se.pejl.agreement.CompareRatings;
import se.pejl.agreement.ComparedRatings;
import se.pejl.agreement.KeepDoubleRatings;
import se.pejl.assessment.GivenJudgement;
import se.pejl.assessment.sheet.Given;
import se.pejl.assessment.wording.AnswerInWords;
import se.pejl.assessment.wording.ScoreInBrief;
import se.pejl.assessment.wording.Words;
import se.pejl.form.Judgement;
import se.pejl.form.item.Item;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.ShownAgain;
import se.pejl.platform.page.Texts;

/** Backs {@code agreement/compare.xhtml}: two ratings of one case beside each other. */
@Named
@ViewScoped
public class CompareTwoRatings implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CompareRatings compare;
  @Inject private KeepDoubleRatings keep;
  @Inject private AgreeOnVersion agree;
  @Inject private CurrentActor actor;
  @Inject private Language language;
  @Inject private Texts texts;

  private UUID id;
  private String reason;
  private String agreedWhy;
  private transient ComparedRatings compared; // read again on demand, kept out of the session

  /** One line of the comparison: what both say, and whether it is the same. */
  public record Row(
      String what,
      String first,
      String firstNote,
      String second,
      String secondNote,
      boolean differs) {}

  /** Runs once, on the first GET. */
  public void open() {
    getCompared();
  }

  void shownAgain(@Observes(notifyObserver = Reception.IF_EXISTS) ShownAgain page) {
    compared = null;
  }

  public ComparedRatings getCompared() {
    if (compared == null) {
      compared = compare.open(actor.get(), id);
    }
    return compared;
  }

  public List<Row> getItems() {
    Words words = words();
    return getCompared().items().stream()
        .map(
            pair ->
                new Row(
                    words.of(pair.item().stem()),
                    answer(pair.item(), pair.first(), words),
                    note(pair.first()),
                    answer(pair.item(), pair.second(), words),
                    note(pair.second()),
                    pair.differs()))
        .toList();
  }

  public List<Row> getScores() {
    Words words = words();
    return getCompared().scales().stream()
        .map(
            pair ->
                new Row(
                    words.of(pair.scale().title()),
                    ScoreInBrief.of(pair.first(), words),
                    "",
                    ScoreInBrief.of(pair.second(), words),
                    "",
                    pair.differs()))
        .toList();
  }

  public List<Row> getJudgements() {
    Words words = words();
    return getCompared().judgements().stream()
        .map(
            pair ->
                new Row(
                    words.of(pair.asked().title()),
                    option(pair.asked(), pair.first(), words),
                    pair.first().map(GivenJudgement::reason).orElse(""),
                    option(pair.asked(), pair.second(), words),
                    pair.second().map(GivenJudgement::reason).orElse(""),
                    pair.differs()))
        .toList();
  }

  /** When each of them signed, in words. */
  public String getSigned() {
    ComparedRatings both = getCompared();
    return texts.of(
        "agreement.signed",
        both.first().name(),
        words().minute(both.first().signedAt()),
        both.second().name(),
        words().minute(both.second().signedAt()));
  }

  public String settle() {
    keep.settle(actor.get(), id, reason);
    texts.sayOnNextPage("agreement.settled");
    return "/agreement/compare.xhtml?faces-redirect=true&id=" + id;
  }

  /** Begins the version both agree on. */
  public String agree() {
    UUID draft = agree.begin(actor.get(), id, agreedWhy);
    return "/assessment/fill.xhtml?faces-redirect=true&id=" + draft;
  }

  private Words words() {
    return Words.in(language.getTag());
  }

  private static String answer(Item item, Optional<Given> given, Words words) {
    return AnswerInWords.of(item, given.flatMap(Given::answer), words);
  }

  private static String note(Optional<Given> given) {
    return given.flatMap(Given::note).orElse("");
  }

  private static String option(Judgement asked, Optional<GivenJudgement> given, Words words) {
    return given
        .flatMap(
            one -> asked.options().stream().filter(o -> o.code().equals(one.option())).findFirst())
        .map(option -> words.of(option.anchor()))
        .orElse("–");
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getAgreedWhy() {
    return agreedWhy;
  }

  public void setAgreedWhy(String agreedWhy) {
    this.agreedWhy = agreedWhy;
  }
}
