package se.pejl.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.pejl.assessment.refusal.AssessmentNotFinishedException;
import se.pejl.assessment.refusal.AssessmentNotOpenException;
import se.pejl.assessment.refusal.HiddenAnswerException;
import se.pejl.assessment.refusal.IncompleteAssessmentException;
import se.pejl.assessment.refusal.JudgementMissingException;
import se.pejl.assessment.refusal.JudgementNotOfferedException;
import se.pejl.assessment.refusal.ReasonMissingException;
import se.pejl.assessment.refusal.TextTooLongException;
import se.pejl.assessment.sheet.AnswerSheet;
import se.pejl.assessment.sheet.NewAnswer;
import se.pejl.change.comparable.Mode;
import se.pejl.change.comparable.Testimony;
import se.pejl.form.Circumstances;
import se.pejl.form.Form;
import se.pejl.form.FormId;
import se.pejl.form.Informant;
import se.pejl.form.Judgement;
import se.pejl.form.item.ItemCode;
import se.pejl.form.scale.Band;
import se.pejl.scoring.ImpossibleAnswersException;
import se.pejl.scoring.Responses;
import se.pejl.scoring.Score;
import se.pejl.scoring.ScoreSheet;

/** One administration of a form to the youth a case file is about. */
@Entity
@Table(name = "assessment")
public class Assessment {

  private static final int LONGEST_DISCARD_REASON = 1000;

  @Id private UUID id;

  @Version
  @Column(name = "row_version")
  private int version;

  @Column(name = "case_file", nullable = false, updatable = false)
  private UUID caseFile;

  @Embedded private Occasion occasion;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false)
  private Status status;

  @Column(name = "rater", nullable = false, updatable = false)
  private UUID rater;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Embedded private AnswerDocument document;

  @Lob
  @Column(name = "judgements", nullable = false)
  private String judgements;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Embedded private Sealing sealing;

  @Column(name = "corrects", updatable = false)
  private UUID corrects;

  @Lob
  @Column(name = "return_note", updatable = false)
  private String returnNote;

  @Column(name = "discard_reason")
  private String discardReason;

  protected Assessment() {} // for JPA

  /** A new draft without answers, of a form in the version and the words it will keep. */
  public static Assessment begin(
      UUID id,
      UUID caseFile,
      Form form,
      LocalDate date,
      Phase phase,
      Mode mode,
      Circumstances circumstances,
      Optional<String> texts,
      UUID rater,
      Instant now) {
    Occasion occasion = Occasion.of(form, date, phase, circumstances).taken(mode).in(texts);
    Assessment assessment = draft(id, caseFile, occasion, rater, now);
    assessment.keep(AnswerSheet.EMPTY, now);
    return assessment;
  }

  /** A new draft with the same answers as one that was sent back; judgements are made anew. */
  public static Assessment correcting(UUID id, Assessment returned, ReturnNote note, Instant now) {
    Assessment assessment =
        draft(id, returned.caseFile, returned.occasion.again(), returned.rater, now);
    assessment.corrects = returned.id;
    assessment.returnNote = DocumentText.ofReturn(note);
    assessment.keep(returned.answers().copied(now, returned.rater), now);
    return assessment;
  }

  /** Refused when it takes no answers. */
  public void requireOpen() {
    require(Status.DRAFT);
  }

  /** Refused when it has no result. */
  public void requireFinished() {
    if (status == Status.DRAFT || status == Status.DISCARDED) {
      throw new AssessmentNotFinishedException();
    }
  }

  /**
   * Stores one answer, note or reason.
   *
   * @return whether something changed; the same may be sent twice
   */
  public boolean answer(Rules rules, ItemCode item, NewAnswer answer, Instant now, UUID by) {
    requireOpen();
    answer
        .answer()
        .ifPresentOrElse(
            given -> Responses.of(rules.form(), Map.of(item, given)),
            () -> requireKnown(rules.form(), item));
    if (!score(rules).shown().contains(item)) {
      throw new HiddenAnswerException(item);
    }
    AnswerSheet before = answers();
    AnswerSheet after = before.with(item, answer, now, by);
    if (after.equals(before)) {
      return false;
    }
    keep(after, now);
    return true;
  }

  /** Closes the answers and scores them; refused while something required is missing. */
  public ScoreSheet finish(Rules rules, Circumstances circumstances, Instant now) {
    require(Status.DRAFT);
    occasion.know(circumstances);
    ScoreSheet sheet = score(rules);
    List<ItemCode> unanswered = Gaps.unanswered(rules.form(), sheet);
    List<ItemCode> unexplained = Gaps.unexplained(rules.form(), sheet, answers());
    if (!unanswered.isEmpty() || !unexplained.isEmpty()) {
      throw new IncompleteAssessmentException(unanswered, unexplained);
    }
    status = Status.FINISHED;
    finishedAt = now;
    changedAt = now;
    return sheet;
  }

  /** Opens the answers again before they are signed. */
  public void reopen(Instant now) {
    require(Status.FINISHED);
    status = Status.DRAFT;
    finishedAt = null;
    changedAt = now;
  }

  /** Keeps what a person concluded, in the place of what they concluded before. */
  public void judge(Rules rules, GivenJudgement given) {
    require(Status.FINISHED);
    Judgement judgement =
        rules
            .form()
            .judgement(given.judgement())
            .filter(offered -> offered.offers(given.option()))
            .orElseThrow(JudgementNotOfferedException::new);
    if (judgement.overrides().isPresent() && waitsForJudgement(rules.form())) {
      throw new JudgementMissingException();
    }
    Optional<String> computed = computed(judgement, rules);
    if (judgement.demandsReason(given.option(), computed) && given.reason().isBlank()) {
      throw new ReasonMissingException();
    }
    List<GivenJudgement> all = new ArrayList<>(judgements());
    all.removeIf(other -> other.judgement().equals(given.judgement()));
    all.add(given.beside(computed));
    judgements = DocumentText.ofJudgements(all);
    changedAt = given.givenAt();
  }

  /** Whether a judgement is still to be given before the scores are seen. */
  public boolean waitsForJudgement(Form form) {
    return signature().isEmpty()
        && form.judgements().stream()
            .filter(asked -> asked.scores() == Judgement.ShowScores.AFTER)
            .anyMatch(asked -> judgement(asked.code()).isEmpty());
  }

  /** The band the rules come to now, where a judgement may set it aside. */
  private Optional<String> computed(Judgement judgement, Rules rules) {
    return judgement
        .overrides()
        .flatMap(scale -> score(rules).score(scale))
        .flatMap(Score::band)
        .map(Band::code);
  }

  /** Whether the rules came to something else when the judgement was given. */
  public boolean outdated(Judgement asked, Rules rules) {
    return asked.overrides().isPresent()
        && judgement(asked.code())
            .filter(given -> !given.computed().equals(computed(asked, rules)))
            .isPresent();
  }

  private boolean stands(Judgement asked, Rules rules) {
    return judgement(asked.code()).isPresent() && !outdated(asked, rules);
  }

  /** Stands for everything in it; after this it never changes again. */
  public void sign(Rules rules, SignedResult result, UUID account, String name, Instant now) {
    require(Status.FINISHED);
    if (!rules.form().judgements().stream().allMatch(asked -> stands(asked, rules))) {
      throw new JudgementMissingException();
    }
    status = Status.SIGNED;
    changedAt = now;
    sealing = Sealing.by(account, name, now, said(), result);
  }

  /** Gives it up before it was signed. */
  public void discard(String reason, Instant now) {
    if (status != Status.DRAFT && status != Status.FINISHED) {
      throw new AssessmentNotOpenException();
    }
    if (reason == null || reason.isBlank()) {
      throw new ReasonMissingException();
    }
    TextTooLongException.require(reason, LONGEST_DISCARD_REASON);
    status = Status.DISCARDED;
    discardReason = reason.strip();
    changedAt = now;
  }

  /** The supervisor is content. */
  public void approve(Instant now) {
    require(Status.SIGNED);
    status = Status.APPROVED;
    changedAt = now;
  }

  /** The supervisor wants it corrected; the correction is another assessment. */
  public void sendBack(Instant now) {
    require(Status.SIGNED);
    status = Status.RETURNED;
    changedAt = now;
  }

  /** Whether what is stored is still what was signed. */
  public boolean intact(SignedResult result) {
    return sealing != null && document.intact() && sealing.holds(said(), result);
  }

  public ScoreSheet score(Rules rules) {
    return rules.score(answers().responses(rules.form()), circumstances());
  }

  Progress progress(Rules rules) {
    return rules.progress(answers().responses(rules.form()), circumstances());
  }

  private static Assessment draft(
      UUID id, UUID caseFile, Occasion occasion, UUID rater, Instant now) {
    Assessment assessment = new Assessment();
    assessment.id = id;
    assessment.caseFile = caseFile;
    assessment.occasion = occasion;
    assessment.rater = rater;
    assessment.startedAt = now;
    assessment.status = Status.DRAFT;
    assessment.judgements = DocumentText.ofJudgements(List.of());
    return assessment;
  }

  private void keep(AnswerSheet sheet, Instant now) {
    document = AnswerDocument.of(sheet);
    changedAt = now;
  }

  private void require(Status wanted) {
    if (status != wanted) {
      throw new AssessmentNotOpenException();
    }
  }

  private static void requireKnown(Form form, ItemCode item) {
    if (form.item(item).isEmpty()) {
      throw new ImpossibleAnswersException(form.id(), List.of(item));
    }
  }

  /** Everything that is signed, but who signs it and the scores. */
  private List<String> said() {
    List<String> parts = new ArrayList<>(occasion.sealed());
    Stream.of(id, caseFile, rater, corrects, document.hash(), judgements)
        .map(String::valueOf)
        .forEach(parts::add);
    return parts;
  }

  public UUID id() {
    return id;
  }

  public UUID caseFile() {
    return caseFile;
  }

  public FormId form() {
    return occasion.form();
  }

  public String fingerprint() {
    return occasion.fingerprint();
  }

  /** The hash of the licensee's texts it is filled in with; empty when the form is as it is. */
  public Optional<String> texts() {
    return occasion.texts();
  }

  public LocalDate date() {
    return occasion.date();
  }

  public Informant informant() {
    return occasion.informant();
  }

  /** Who gave the answers, and how they were taken. */
  public Testimony testimony() {
    return occasion.testimony();
  }

  public Phase phase() {
    return occasion.phase();
  }

  public Circumstances circumstances() {
    return occasion.circumstances();
  }

  public Status status() {
    return status;
  }

  public UUID rater() {
    return rater;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public AnswerSheet answers() {
    return document.sheet();
  }

  public String answersHash() {
    return document.hash();
  }

  public List<GivenJudgement> judgements() {
    return DocumentText.judgements(judgements);
  }

  public Optional<GivenJudgement> judgement(String code) {
    return judgements().stream().filter(given -> given.judgement().equals(code)).findFirst();
  }

  public Optional<Signature> signature() {
    return Optional.ofNullable(sealing).map(Sealing::signature);
  }

  public Optional<UUID> corrects() {
    return Optional.ofNullable(corrects);
  }

  public Optional<ReturnNote> returnNote() {
    return Optional.ofNullable(returnNote).map(DocumentText::returnNote);
  }
}
