package se.pejl.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.pejl.access.Action;
import se.pejl.access.CurrentActor;
import se.pejl.access.Gate;
import se.pejl.assessment.wording.Words;
import se.pejl.casefile.SwedishDay;
import se.pejl.form.Form;
import se.pejl.library.FormLibrary;
import se.pejl.platform.page.Language;
import se.pejl.platform.page.Texts;
import se.pejl.review.policy.NewPolicy;
import se.pejl.review.policy.Policy;
import se.pejl.review.policy.ReviewPolicy;
import se.pejl.review.policy.SetReviewPolicy;
import se.pejl.review.policy.TwoReaders;
import se.pejl.review.policy.UnusablePolicyException;

/** Backs {@code review/policies.xhtml}: by which rules the board reviews, and what is to hold. */
@Named
@RequestScoped
public class PoliciesPage {

  @Inject private SetReviewPolicy policies;
  @Inject private FormLibrary library;
  @Inject private CurrentActor actor;
  @Inject private Gate gate;
  @Inject private Language language;
  @Inject private Texts texts;
  @Inject private Clock clock;

  private List<ReviewPolicy> all;
  private String form = ReviewPolicy.ALL_FORMS;
  private LocalDate from;
  private LocalDate until;
  private String outcomes;
  private Integer flaggedDays = Policy.UNSAID.flaggedDays();
  private Integer otherDays = Policy.UNSAID.otherDays();
  private Integer answerDays = Policy.UNSAID.answerDays();
  private Integer firstSigned = Policy.UNSAID.firstSigned();
  private Integer sampleShare = Policy.UNSAID.sampleShare();
  private String reason;

  /** One thing the board has said. */
  public record Row(
      String form,
      String days,
      String state,
      boolean holds,
      List<String> rules,
      String said,
      String reason) {}

  /** Refused at once to those who may not read them. */
  public void open() {
    all();
  }

  public List<Row> getRows() {
    Words words = Words.in(language.getTag());
    return all().stream().map(policy -> row(policy, words)).toList();
  }

  public boolean isMaySet() {
    return gate.allows(actor.get(), Action.REVIEW_POLICY_SET);
  }

  /** All forms first, then each by its title. */
  public Map<String, String> getForms() {
    Words words = Words.in(language.getTag());
    Map<String, String> byTitle = new TreeMap<>();
    library.newest().forEach(one -> byTitle.put(words.of(one.title()), one.id().name()));
    return byTitle;
  }

  public String set() {
    Policy rules =
        new Policy(written(), flaggedDays, otherDays, answerDays, firstSigned, sampleShare);
    policies.set(actor.get(), new NewPolicy(form, from, Optional.ofNullable(until), rules, reason));
    texts.sayOnNextPage("policy.set");
    return "policies?faces-redirect=true";
  }

  private List<TwoReaders> written() {
    return Arrays.stream((outcomes == null ? "" : outcomes).split("[\\s,;]+"))
        .filter(one -> !one.isBlank())
        .map(
            one ->
                TwoReaders.of(one)
                    .orElseThrow(
                        () ->
                            new UnusablePolicyException(UnusablePolicyException.Part.TWO_READERS)))
        .toList();
  }

  private List<ReviewPolicy> all() {
    if (all == null) {
      all = policies.all(actor.get());
    }
    return all;
  }

  private Row row(ReviewPolicy policy, Words words) {
    boolean holds =
        policies
            .inForce(all(), policy.form(), SwedishDay.today(clock))
            .filter(policy::equals)
            .isPresent();
    boolean coming = policy.from().isAfter(SwedishDay.today(clock));
    return new Row(
        title(policy, words),
        policy.from() + "–" + policy.until().map(LocalDate::toString).orElse(""),
        words.get(holds ? "policy.holds" : coming ? "policy.coming" : "policy.over"),
        holds,
        rules(policy.rules(), words),
        words.get("policy.by", policy.writer(), words.minute(policy.writtenAt())),
        policy.reason());
  }

  private String title(ReviewPolicy policy, Words words) {
    return policy.forAllForms()
        ? words.get("policy.all-forms")
        : library.newest().stream()
            .filter(one -> one.id().name().equals(policy.form()))
            .map(Form::title)
            .map(words::of)
            .findFirst()
            .orElse(policy.form());
  }

  private static List<String> rules(Policy rules, Words words) {
    String two = rules.twoReaders().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return List.of(
        two.isEmpty() ? words.get("policy.one-reader") : words.get("policy.two-readers", two),
        words.get("policy.days", rules.flaggedDays(), rules.otherDays()),
        words.get("policy.answer-days", rules.answerDays()),
        words.get("policy.first", rules.firstSigned()),
        words.get("policy.share", rules.sampleShare()));
  }

  public LocalDate getToday() {
    return SwedishDay.today(clock);
  }

  public String getForm() {
    return form;
  }

  public void setForm(String form) {
    this.form = form;
  }

  public LocalDate getFrom() {
    return from == null ? getToday() : from;
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

  public String getOutcomes() {
    return outcomes;
  }

  public void setOutcomes(String outcomes) {
    this.outcomes = outcomes;
  }

  public Integer getFlaggedDays() {
    return flaggedDays;
  }

  public void setFlaggedDays(Integer flaggedDays) {
    this.flaggedDays = flaggedDays;
  }

  public Integer getOtherDays() {
    return otherDays;
  }

  public void setOtherDays(Integer otherDays) {
    this.otherDays = otherDays;
  }

  public Integer getAnswerDays() {
    return answerDays;
  }

  public void setAnswerDays(Integer answerDays) {
    this.answerDays = answerDays;
  }

  public Integer getFirstSigned() {
    return firstSigned;
  }

  public void setFirstSigned(Integer firstSigned) {
    this.firstSigned = firstSigned;
  }

  public Integer getSampleShare() {
    return sampleShare;
  }

  public void setSampleShare(Integer sampleShare) {
    this.sampleShare = sampleShare;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
